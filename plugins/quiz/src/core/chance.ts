import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'

/** A repeatable source of chance: the same seed gives the same numbers. */
export type Chance = {
  /** A whole number of 0 to n-1, each as likely as any other; n of 1 to 2³². */
  below: (n: number) => number
}

const range = 2 ** 32

/**
 * Chance from a seed: 32-bit big-endian words of HMAC-SHA256(seed, counter), the counter as 4 bytes
 * from 0. Words in the last, incomplete multiple of n are thrown away, so nothing is favoured.
 */
export const chanceFrom = (seed: Uint8Array): Chance => {
  const keyed = hmac.create(sha256, seed)
  let counter = 0
  let block: DataView = new DataView(new ArrayBuffer(0))
  let at = 0
  const word = (): number => {
    if (at >= block.byteLength) {
      const message = new Uint8Array(4)
      new DataView(message.buffer).setUint32(0, counter)
      const bytes = keyed.clone().update(message).digest()
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
      const limit = range - (range % n)
      let value = word()
      while (value >= limit) value = word()
      return value % n
    },
  }
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
