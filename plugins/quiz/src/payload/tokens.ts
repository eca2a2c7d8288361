import { createHash } from 'node:crypto'
import { base64url } from '../core/base64url.ts'
import { keyedHash } from '../core/keyed-hash.ts'
import type { QuizKeys } from './keys.ts'

/** The token of an attempt, which only the paper's secret makes. */
export const tokenOf = (keys: QuizKeys, key: string, secretHash: string): string =>
  base64url(keyedHash(keys.paper(), 'token', key, secretHash))

/** A token as it is looked up by. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
