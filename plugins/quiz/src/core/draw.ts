import { utf8ToBytes } from '@noble/hashes/utils'
import { chanceFrom, shuffled } from './chance.ts'
import { keyedHash } from './keyed-hash.ts'

type Drawing = {
  /** The published text, such as the numbers drawn in the hall, as `entropyOf` gives it. */
  entropy: string
  /** The hash of the list as it was first frozen, in hex. */
  hash: string
}

/** Announced numbers or words in their one form: NFC, single spaces, none around. */
export const entropyOf = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * All of a frozen list in the order of the lot, by entropy that was announced in public after its
 * hash: the ids, sorted, are shuffled by chance from HMAC-SHA256(entropy, "draw", hash).
 */
export const drawOrder = (ids: readonly string[], { entropy, hash }: Drawing): string[] => {
  const seed = keyedHash(utf8ToBytes(entropyOf(entropy)), 'draw', hash)
  return shuffled([...new Set(ids)].sort(), chanceFrom(seed))
}

/** The first of that order. */
export const drawWinners = (
  ids: readonly string[],
  { count, ...drawing }: Drawing & { count: number },
): string[] => drawOrder(ids, drawing).slice(0, count)
