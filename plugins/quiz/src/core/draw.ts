import { utf8ToBytes } from '@noble/hashes/utils'
import { chanceFrom, shuffled } from './chance.ts'
import { keyedHash } from './keyed-hash.ts'

/**
 * Draws winners from the frozen list by entropy that was announced in public after its hash: the
 * ids, sorted, are shuffled by chance from HMAC-SHA256(entropy, "draw", hash); the first win.
 *
 * @param entropy the published text, such as the numbers drawn in the hall, exactly as announced
 */
export const drawWinners = (
  ids: readonly string[],
  { entropy, hash, count }: { entropy: string; hash: string; count: number },
): string[] => {
  const seed = keyedHash(utf8ToBytes(entropy.normalize('NFC')), 'draw', hash)
  return shuffled([...new Set(ids)].sort(), chanceFrom(seed)).slice(0, count)
}
