import { shake256 } from '@noble/hashes/sha3'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils'

/** SHAKE256 of a seed of 32 bytes and what it is used for: as many bytes for that use as wanted. */
export type Expand = (seed: Uint8Array, use: string, length: number) => Uint8Array

/** The same everywhere; whoever has a faster one gives that. */
export const plainExpand: Expand = (seed, use, length) =>
  shake256(concatBytes(seed, utf8ToBytes(use)), { dkLen: length })
