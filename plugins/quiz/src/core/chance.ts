import { type Hmac, plainHmac } from './keyed-hash.ts'

/** A repeatable source of chance: the same seed gives the same numbers. */
export type Chance = {
  /** A whole number of 0 to n-1, each as likely as any other; n of 1 to 2³². */
  below: (n: number) => number
}

const range = 2 ** 32

/**
 * Chance from 32-bit big-endian words, block after block. Words in the last, incomplete multiple of
 * n are thrown away, so nothing is favoured.
 *
 * @param blockOf blocks of whole words by their number from 0, made when they are needed
 */
export const chanceOf = (blockOf: (counter: number) => Uint8Array): Chance => {
  let counter = 0
  let block: DataView = new DataView(new ArrayBuffer(0))
  let at = 0
  const word = (): number => {
    if (at >= block.byteLength) {
      const bytes = blockOf(counter)
      block = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      counter += 1
      at = 0
    }
    const value = block.getUint32(at)
    at += 4
    return value
  }
  return {
    below: (n) => {
      if (!Number.isInteger(n) || n < 1 || n > range)
        throw new RangeError(`chance: n must be a whole number of 1 to 2^32, not ${n}.`)
      let value = word()
      // The incomplete multiple is less than n wide: few words come near it.
      while (value >= range - n && value >= range - (range % n)) value = word()
      return value % n
    },
  }
}

/** Chance from a seed: the blocks are HMAC-SHA256(seed, counter), the counter as 4 bytes. */
export const chanceFrom = (seed: Uint8Array, by: Hmac = plainHmac): Chance => {
  const hash = by(seed)
  return chanceOf((counter) => {
    const message = new Uint8Array(4)
    new DataView(message.buffer).setUint32(0, counter)
    return hash(message)
  })
}

/** A new order of the items (Fisher–Yates from the end). */
export const shuffled = <T>(items: readonly T[], chance: Chance): T[] => {
  const result = [...items]
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = chance.below(last + 1)
    const [a, b] = [result[last] as T, result[other] as T]
    result[last] = b
    result[other] = a
  }
  return result
}
