import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils'

/** A part of a message: text, or a whole number. */
export type Part = string | number

const length = (bytes: Uint8Array): Uint8Array => {
  const head = new Uint8Array(4)
  new DataView(head.buffer).setUint32(0, bytes.length)
  return head
}

/** Every part with its length before it, so that no two lists of parts give the same bytes. */
const framed = (parts: readonly Part[]): Uint8Array =>
  concatBytes(
    ...parts.flatMap((part) => {
      const bytes = utf8ToBytes(String(part))
      return [length(bytes), bytes]
    }),
  )

/** HMAC-SHA256 of lists of parts under one key, which is taken in once; 32 bytes each. */
export const keyedHasher = (key: Uint8Array): ((...parts: readonly Part[]) => Uint8Array) => {
  const keyed = hmac.create(sha256, key)
  return (...parts) => keyed.clone().update(framed(parts)).digest()
}

/** HMAC-SHA256 of a list of parts; 32 bytes. */
export const keyedHash = (key: Uint8Array, ...parts: readonly Part[]): Uint8Array =>
  keyedHasher(key)(...parts)

/** The same in hex. */
export const keyedHex = (key: Uint8Array, ...parts: readonly Part[]): string =>
  bytesToHex(keyedHash(key, ...parts))

/** SHA-256 of a text's UTF-8 bytes, in hex. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
