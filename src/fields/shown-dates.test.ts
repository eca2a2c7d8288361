import { expect, it } from 'vitest'
import { dayOf, standing } from './shown-dates.ts'

it('a day begins and ends at midnight in Vietnam', () => {
  const { begin, end } = dayOf(new Date('2026-11-25T16:59:59Z'))
  expect(begin.toISOString()).toBe('2026-11-24T17:00:00.000Z')
  expect(end.toISOString()).toBe('2026-11-25T17:00:00.000Z')
  expect(dayOf(new Date('2026-11-25T17:00:00Z')).begin).toEqual(end)
})

it('shows from the start of the first day until the end of the last, however the day was stored', () => {
  for (const day of ['2026-11-25T00:00:00Z', '2026-11-25T12:00:00Z', '2026-11-24T17:00:00Z']) {
    const on = (now: string, dates: object) => standing(dates, new Date(now))
    expect(on('2026-11-24T16:59:59Z', { displayFrom: day })).toBe('early')
    expect(on('2026-11-24T17:00:00Z', { displayFrom: day })).toBe('shown')
    expect(on('2026-11-25T16:59:59Z', { displayUntil: day })).toBe('shown')
    expect(on('2026-11-25T17:00:00Z', { displayUntil: day })).toBe('late')
  }
  expect(standing({}, new Date())).toBe('shown')
})
