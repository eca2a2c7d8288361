/** After how many tries in vain a delivery is given up. */
export const attemptLimit = 10

const first = 5_000
const longest = 6 * 60 * 60_000

/**
 * How long to wait before the next try: four times as long after each, six hours at most, and of
 * that a random part between half and all, so that what failed together is not tried together.
 *
 * @param attempts tries so far, from 1
 * @param chance at least 0 and less than 1
 * @returns milliseconds
 */
export const waitAfter = (attempts: number, chance: number): number =>
  Math.round(Math.min(longest, first * 4 ** (attempts - 1)) * (0.5 + chance / 2))
