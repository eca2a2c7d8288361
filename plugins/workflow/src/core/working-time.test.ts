import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingTime,
  isWorkingDay,
  plainCalendar,
  type WorkCalendar,
  workingTimeBetween,
} from './working-time.ts'

const { hours: officeHours } = plainCalendar

/** Vietnam's public sector, end of 2025 and 2026, as the Ministry of Home Affairs announced. */
const ward: WorkCalendar = {
  hours: officeHours,
  daysOff: new Set([
    ...['2026-01-01', '2026-01-02'],
    ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    ...['2026-04-27', '2026-04-30', '2026-05-01'],
  ]),
  workdays: new Set(['2026-01-10']),
}

/** A moment of the ward's clock as ISO 8601 in UTC. */
const at = (local: string): string => new Date(`${local}:00.000+07:00`).toISOString()
const add = (from: string, span: Parameters<typeof addWorkingTime>[2]): string =>
  addWorkingTime(ward, at(from), span)

describe('working days', () => {
  it('keep the clock time over a weekend', () => {
    expect(add('2026-03-06T09:00', { days: 2 })).toBe(at('2026-03-10T09:00'))
  })

  it('skip the nine days of Tết', () => {
    expect(add('2026-02-13T15:20', { days: 1 })).toBe(at('2026-02-23T15:20'))
    expect(add('2026-02-12T08:00', { days: 5 })).toBe(at('2026-02-26T08:00'))
  })

  it('count a Saturday that makes up for the Friday after New Year', () => {
    expect(add('2026-01-09T10:00', { days: 1 })).toBe(at('2026-01-10T10:00'))
    expect(add('2025-12-31T10:00', { days: 1 })).toBe(at('2026-01-05T10:00'))
    expect(isWorkingDay(ward, '2026-01-10')).toBe(true)
    expect(isWorkingDay(ward, '2026-01-02')).toBe(false)
    expect(isWorkingDay(ward, '2026-01-11')).toBe(false)
  })

  it('skip the Monday after a holiday that fell on a Sunday', () => {
    expect(add('2026-04-24T16:00', { days: 2 })).toBe(at('2026-04-29T16:00'))
    expect(add('2026-04-29T16:00', { days: 1 })).toBe(at('2026-05-04T16:00'))
  })

  it('begin at the next working moment', () => {
    expect(add('2026-03-03T20:00', { days: 1 })).toBe(at('2026-03-05T07:30'))
    expect(add('2026-03-03T12:10', { days: 1 })).toBe(at('2026-03-04T13:30'))
    expect(add('2026-03-07T09:00', { days: 1 })).toBe(at('2026-03-10T07:30'))
    expect(add('2026-03-03T06:00', { days: 0 })).toBe(at('2026-03-03T07:30'))
  })
})

describe('working hours', () => {
  it('run only while the office works', () => {
    expect(add('2026-03-03T10:30', { hours: 2 })).toBe(at('2026-03-03T14:30'))
    expect(add('2026-03-03T16:00', { hours: 4 })).toBe(at('2026-03-04T10:30'))
    expect(add('2026-02-13T16:30', { hours: 1 })).toBe(at('2026-02-23T08:00'))
  })

  it('may end with the working day', () => {
    expect(add('2026-03-03T15:00', { hours: 2 })).toBe(at('2026-03-03T17:00'))
    expect(add('2026-03-03T07:30', { hours: 7.5 })).toBe(at('2026-03-03T17:00'))
  })

  it('are seven and a half a day', () => {
    expect(workingTimeBetween(ward, at('2026-03-02T00:00'), at('2026-03-07T00:00'))).toBe(37.5)
    expect(workingTimeBetween(ward, at('2026-02-14T00:00'), at('2026-02-23T07:30'))).toBe(0)
    expect(workingTimeBetween(ward, at('2026-03-03T17:00'), at('2026-03-03T16:30'))).toBe(-0.5)
  })
})

describe('another office', () => {
  it('has its own week, hours and clock', () => {
    const cairo: WorkCalendar = {
      hours: [{ from: '08:00', to: '16:00' }],
      daysOff: new Set(),
      workdays: new Set(),
      weekend: [5, 6],
      utcOffset: 120,
    }
    expect(addWorkingTime(cairo, '2026-03-05T13:00:00.000Z', { hours: 2 })).toBe(
      '2026-03-08T07:00:00.000Z',
    )
  })
})

describe('what has no answer', () => {
  it.each([
    ['a malformed moment', () => addWorkingTime(ward, 'yesterday', { days: 1 })],
    ['part of a day', () => add('2026-03-03T09:00', { days: 0.5 })],
    ['a negative span', () => add('2026-03-03T09:00', { hours: -1 })],
    ['a malformed day', () => isWorkingDay(ward, '3/3/2026')],
    [
      'no working hours',
      () => addWorkingTime({ ...ward, hours: [] }, at('2026-03-03T09:00'), { days: 1 }),
    ],
    [
      'a week of rest',
      () =>
        addWorkingTime({ ...ward, weekend: [0, 1, 2, 3, 4, 5, 6] }, at('2027-03-03T09:00'), {
          days: 1,
        }),
    ],
    [
      'overlapping hours',
      () =>
        workingTimeBetween(
          { ...ward, hours: [...officeHours, { from: '16:00', to: '18:00' }] },
          at('2026-03-03T09:00'),
          at('2026-03-03T10:00'),
        ),
    ],
    [
      'hours that are none',
      () =>
        addWorkingTime({ ...ward, hours: [{ from: '7h30', to: '17h' }] }, at('2026-03-03T09:00'), {
          days: 1,
        }),
    ],
  ])('is refused: %s', (_, work) => {
    expect(work).toThrow(RangeError)
  })
})

describe('for any moment and span', () => {
  const day = 86_400_000
  const start = Date.parse('2026-01-01T00:00:00Z')
  const moment = fc
    .integer({ min: 0, max: (400 * day) / 60_000 })
    .map((minute) => new Date(start + minute * 60_000).toISOString())
  const days = fc
    .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })
    .map((numbers) => numbers.map((n) => new Date(start + n * day).toISOString().slice(0, 10)))
  const calendar = fc
    .record({ daysOff: days, workdays: days })
    .map(({ daysOff, workdays }): WorkCalendar => ({
      hours: officeHours,
      daysOff: new Set(daysOff),
      workdays: new Set(workdays),
    }))
  const minutes = fc.integer({ min: 1, max: 6000 })
  const localDay = (iso: string): string =>
    new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(0, 10)

  it('as many working hours lie before the result as were added', () => {
    fc.assert(
      fc.property(calendar, moment, minutes, (office, from, span) => {
        const to = addWorkingTime(office, from, { hours: span / 60 })
        expect(workingTimeBetween(office, from, to)).toBeCloseTo(span / 60, 6)
        expect(isWorkingDay(office, localDay(to))).toBe(true)
      }),
    )
  })

  it('hours add up', () => {
    fc.assert(
      fc.property(calendar, moment, minutes, minutes, (office, from, first, second) => {
        const step = addWorkingTime(office, from, { hours: first / 60 })
        expect(addWorkingTime(office, step, { hours: second / 60 })).toBe(
          addWorkingTime(office, from, { hours: (first + second) / 60 }),
        )
      }),
    )
  })

  it('days add up, end on a working day, and have that many working days in them', () => {
    fc.assert(
      fc.property(
        calendar,
        moment,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        (office, from, first, second) => {
          const begin = addWorkingTime(office, from, { days: 0 })
          const step = addWorkingTime(office, from, { days: first })
          expect(isWorkingDay(office, localDay(step))).toBe(true)
          expect(step.slice(10)).toBe(begin.slice(10))
          expect(workingTimeBetween(office, begin, step)).toBeCloseTo(first * 7.5, 6)
          expect(addWorkingTime(office, step, { days: second })).toBe(
            addWorkingTime(office, from, { days: first + second }),
          )
        },
      ),
    )
  })

  it('a later start never ends earlier', () => {
    fc.assert(
      fc.property(calendar, moment, moment, minutes, (office, a, b, span) => {
        const [first, second] = a < b ? [a, b] : [b, a]
        const hours = span / 60
        expect(
          addWorkingTime(office, first, { hours }) <= addWorkingTime(office, second, { hours }),
        ).toBe(true)
      }),
    )
  })
})
