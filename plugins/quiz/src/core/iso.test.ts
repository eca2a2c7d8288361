import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoOf } from './iso.ts'

it('says a time as Date does', () => {
  const time = fc.oneof(
    fc.maxSafeInteger().map((one) => one % 8.64e15),
    fc.constantFrom(0, -1, 999),
  )
  fc.assert(
    fc.property(time, (one) => {
      expect(isoOf(one)).toBe(new Date(one).toISOString())
      expect(isoOf(one)).toBe(new Date(one).toISOString())
    }),
    { numRuns: 500 },
  )
  expect(() => isoOf(Number.NaN)).toThrow(RangeError)
})
