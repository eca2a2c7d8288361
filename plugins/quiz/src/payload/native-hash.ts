import { createHash, createHmac, hkdfSync } from 'node:crypto'
import type { Expand } from '../core/expand.ts'
import { type Hmac, keyedHasher } from '../core/keyed-hash.ts'
import type { Part } from '../core/framed.ts'

/** The core's HMAC by Node's own code, several times as fast: hashing is what a paper costs. */
export const nativeHmac: Hmac = (key) => (message) =>
  createHmac('sha256', key).update(message).digest()

/** The core's HKDF by Node's own code. */
export const nativeExpand: Expand = (seed, use, length) =>
  new Uint8Array(hkdfSync('sha256', seed, '', use, length))

/** HMAC-SHA256 of a list of parts, in hex, as the core's. */
export const keyedHex = (key: Uint8Array, ...parts: readonly Part[]): string =>
  Buffer.from(keyedHasher(key, nativeHmac)(...parts)).toString('hex')

/** SHA-256 of a text's UTF-8 bytes, in hex, as the core's. */
export const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex')
