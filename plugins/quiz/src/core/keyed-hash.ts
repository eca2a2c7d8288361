import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import { framed, type Part } from './framed.ts'

/** HMAC-SHA256 under one key, which is taken in once; 32 bytes for each message. */
export type Hmac = (key: Uint8Array) => (message: Uint8Array) => Uint8Array

/** The same everywhere; whoever has a faster one gives that. */
export const plainHmac: Hmac = (key) => {
  const keyed = hmac.create(sha256, key)
  return (message) => keyed.clone().update(message).digest()
}

/** HMAC-SHA256 of lists of parts under one key; 32 bytes each. */
export const keyedHasher = (
  key: Uint8Array,
  by: Hmac = plainHmac,
): ((...parts: readonly Part[]) => Uint8Array) => {
  const hash = by(key)
  return (...parts) => hash(framed(parts))
}

/** HMAC-SHA256 of a list of parts; 32 bytes. */
export const keyedHash = (key: Uint8Array, ...parts: readonly Part[]): Uint8Array =>
  keyedHasher(key)(...parts)

/** The same in hex. */
export const keyedHex = (key: Uint8Array, ...parts: readonly Part[]): string =>
  bytesToHex(keyedHash(key, ...parts))

/** SHA-256 of a text's UTF-8 bytes, in hex. */
export const sha256Hex = (text: string): string =>
  bytesToHex(sha256(new TextEncoder().encode(text)))
