import { hkdf } from '@noble/hashes/hkdf'
import { sha256 } from '@noble/hashes/sha2'

/** HKDF-SHA256 of a seed (RFC 5869) without a salt: bytes for one use, at most 8,160 of them. */
export type Expand = (seed: Uint8Array, use: string, length: number) => Uint8Array

/** The same everywhere; whoever has a faster one gives that. */
export const plainExpand: Expand = (seed, use, length) => hkdf(sha256, seed, undefined, use, length)
