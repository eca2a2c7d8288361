import { describe, expect, it } from 'vitest'
import { byPerson, digestDay } from './digest.ts'
import { plainCalendar } from './working-time.ts'

const dayAt = (local: string, calendar = plainCalendar) =>
  digestDay(calendar, new Date(`${local}:00+07:00`).toISOString())

describe('the daily digest', () => {
  it('is due from half past seven of a working day on', () => {
    expect(dayAt('2026-11-25T07:29')).toBeNull()
    expect(dayAt('2026-11-25T07:30')).toBe('2026-11-25')
    expect(dayAt('2026-11-25T23:00')).toBe('2026-11-25')
  })

  it('is not due on days off, and is on days worked instead', () => {
    expect(dayAt('2026-11-28T09:00')).toBeNull()
    const calendar = {
      ...plainCalendar,
      daysOff: new Set(['2026-11-25']),
      workdays: new Set(['2026-11-28']),
    }
    expect(dayAt('2026-11-25T09:00', calendar)).toBeNull()
    expect(dayAt('2026-11-28T09:00', calendar)).toBe('2026-11-28')
  })

  it('groups by person and keeps the order', () => {
    const rows = [
      { personId: 'a', n: 1 },
      { personId: 'b', n: 2 },
      { personId: 'a', n: 3 },
    ]
    expect([...byPerson(rows)]).toEqual([
      ['a', [rows[0], rows[2]]],
      ['b', [rows[1]]],
    ])
  })
})
