import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingTime, isWorkingDay, plainCalendar, workingHoursBetween } from './working-time.ts'

const calendar = {
  ...plainCalendar,
  daysOff: new Set([
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
    '2026-08-31',
  ]),
  workdays: new Set(['2026-08-22']),
}
const at = (local: string): string => new Date(`${local}:00+07:00`).toISOString()

describe('working time', () => {
  it.each([
    ['one day', '2026-11-25T09:00', { days: 1 }, '2026-11-26T09:00'],
    ['over a weekend', '2026-11-27T16:00', { days: 1 }, '2026-11-30T16:00'],
    ['from a Saturday', '2026-11-28T10:00', { days: 1 }, '2026-12-01T07:30'],
    ['from an evening', '2026-11-25T20:00', { days: 1 }, '2026-11-27T07:30'],
    ['from a lunch break', '2026-11-25T12:00', { hours: 1 }, '2026-11-25T14:30'],
    ['over the lunch break', '2026-11-25T10:30', { hours: 2 }, '2026-11-25T14:30'],
    ['over the night', '2026-11-25T16:00', { hours: 2 }, '2026-11-26T08:30'],
    ['over Tết', '2026-02-13T10:00', { days: 2 }, '2026-02-24T10:00'],
    ['on a Saturday that is worked', '2026-08-21T10:00', { days: 1 }, '2026-08-22T10:00'],
    ['over a Monday that is off', '2026-08-28T16:30', { hours: 1 }, '2026-09-01T08:00'],
    ['no time at all', '2026-11-28T10:00', { days: 0 }, '2026-11-30T07:30'],
  ])('counts %s', (_, from, span, to) => {
    expect(addWorkingTime(calendar, at(from), span)).toBe(at(to))
  })

  it('names the mend of a calendar without a working day', () => {
    const idle = { ...calendar, hours: [] }
    expect(() => addWorkingTime(idle, at('2026-11-25T09:00'), { days: 1 })).toThrow('days off')
  })

  it('ends within working hours, and as many working hours later as were asked for', () => {
    const moment = fc
      .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') })
      .map((ms) => new Date(Math.floor(ms / 60_000) * 60_000).toISOString())
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 200 }), (from, hours) => {
        const to = addWorkingTime(calendar, from, { hours })
        expect(to >= from).toBe(true)
        expect(workingHoursBetween(calendar, from, to)).toBeCloseTo(hours, 6)
        const date = new Date(Date.parse(to) + 7 * 3_600_000).toISOString().slice(0, 10)
        expect(isWorkingDay(calendar, date)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is additive in days', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (a, b) => {
        const from = at('2026-02-10T09:15')
        const once = addWorkingTime(calendar, from, { days: a + b })
        const twice = addWorkingTime(calendar, addWorkingTime(calendar, from, { days: a }), {
          days: b,
        })
        expect(twice).toBe(once)
      }),
    )
  })
})
