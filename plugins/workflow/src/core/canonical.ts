import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** A JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/**
 * One text for one value: keys sorted by code unit, no white space, absent where undefined, as in
 * RFC 8785 (JSON Canonicalization Scheme). Numbers must be finite.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string')
    return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      throw new TypeError('A number that is not finite has no JSON form.')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  throw new TypeError(`A ${typeof value} has no JSON form.`)
}

/** SHA-256 of the canonical JSON, in lower-case hex. */
export const contentHashOf = (value: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))
