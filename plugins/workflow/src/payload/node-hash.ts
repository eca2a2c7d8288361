import { createHash } from 'node:crypto'
import { canonicalJson } from '../core/canonical.ts'

/** SHA-256 of a text's UTF-8 bytes in lower-case hex, by Node: five times as fast as in JavaScript. */
export const nodeSha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The same as the core's `contentHashOf`. */
export const nodeHashOf = (value: unknown): string => nodeSha256(canonicalJson(value))
