import { base64url } from '../core/base64url.ts'
import { keyedHasher } from '../core/keyed-hash.ts'
import type { QuizKeys } from './keys.ts'
import { nativeHmac, sha256Hex } from './native-hash.ts'

/** The token of an attempt, which only the paper's secret makes. */
export const tokenOf = (keys: QuizKeys, key: string, secretHash: string): string =>
  base64url(keyedHasher(keys.paper(), nativeHmac)('token', key, secretHash))

/** A token as it is looked up by. */
export const hashToken = (token: string): string => sha256Hex(token)
