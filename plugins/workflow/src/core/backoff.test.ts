import { expect, it } from 'vitest'
import { attemptLimit, waitAfter } from './backoff.ts'

const waits = (chance: number) =>
  Array.from({ length: attemptLimit }, (_, index) => waitAfter(index + 1, chance))

it('each wait is longer than the one before, up to six hours', () => {
  expect(waits(1).map((wait) => wait / 1000)).toEqual([
    5, 20, 80, 320, 1280, 5120, 20480, 21600, 21600, 21600,
  ])
})

it('chance takes away at most half of a wait', () => {
  expect(waits(0)).toEqual(waits(1).map((wait) => wait / 2))
})
