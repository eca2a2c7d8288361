import { createHash, createHmac } from 'node:crypto'
import type { Expand } from '../core/expand.ts'
import { framed, type Part } from '../core/framed.ts'
import type { Hmac } from '../core/keyed-hash.ts'

/** The core's HMAC by Node's own code, several times as fast: hashing is what a paper costs. */
export const nativeHmac: Hmac = (key) => (message) =>
  createHmac('sha256', key).update(message).digest()

/** The core's SHAKE256 by Node's own code. */
export const nativeExpand: Expand = (seed, use, length) =>
  createHash('shake256', { outputLength: length }).update(seed).update(use).digest()

/** HMAC-SHA256 of a list of parts, in hex, as the core's. */
export const keyedHex = (key: Uint8Array, ...parts: readonly Part[]): string =>
  createHmac('sha256', key).update(framed(parts)).digest('hex')

/** SHA-256 of a text's UTF-8 bytes, in hex, as the core's. */
export const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex')
