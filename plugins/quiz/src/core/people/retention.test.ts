import fc from 'fast-check'
import { expect, it } from 'vitest'
import { monthsLater } from './months.ts'
import { keptUntil } from './retention.ts'

const at = (text: string): number => Date.parse(`${text}T10:00:00Z`)

it('counts months as people do', () => {
  expect(monthsLater(at('2026-11-26'), 12)).toBe(at('2027-11-26'))
  expect(monthsLater(at('2026-01-31'), 1)).toBe(at('2026-02-28'))
  expect(monthsLater(at('2027-12-31'), 2)).toBe(at('2028-02-29'))
})

it('never goes back, and moves by 28 to 31 days a month', () => {
  const moment = fc.integer({ min: at('2000-01-01'), max: at('2100-01-01') })
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 120 }), (from, months) => {
      const days = (monthsLater(from, months) - from) / 86_400_000
      return days >= 28 * months && days <= 31 * months
    }),
  )
})

it('keeps data from the last round or release on, whichever is later', () => {
  const round = { closesAt: at('2026-06-01') } as never
  const contest = { rounds: [round], retentionMonths: 6 }
  expect(keptUntil(contest, [])).toBe(at('2026-12-01'))
  expect(keptUntil(contest, [at('2026-06-20'), at('2026-05-01')])).toBe(at('2026-12-20'))
})
