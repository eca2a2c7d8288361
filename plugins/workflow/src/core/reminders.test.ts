import { describe, expect, it } from 'vitest'
import { reminderDue, reminderHorizon } from './reminders.ts'
import { plainCalendar } from './working-time.ts'

const at = (local: string): string => new Date(`${local}:00+07:00`).toISOString()
// Wednesday to Thursday, the same time of day.
const task = { since: at('2026-11-25T10:00'), dueAt: at('2026-11-26T10:00'), told: null }
const due = (now: string, more: Partial<Parameters<typeof reminderDue>[0]> = {}) =>
  reminderDue({ ...task, ...more }, at(now), plainCalendar)

describe('a deadline', () => {
  it('is called to mind two working hours before, not two hours by the clock', () => {
    expect(due('2026-11-25T16:00')).toBeNull()
    expect(due('2026-11-25T17:30')).toBeNull()
    expect(due('2026-11-26T07:59')).toBeNull()
    expect(due('2026-11-26T08:00')).toBe('reminder')
  })

  it('is called to mind the evening before when it falls early in the morning', () => {
    const early = { dueAt: at('2026-11-26T08:00') }
    expect(due('2026-11-25T15:29', early)).toBeNull()
    expect(due('2026-11-25T15:30', early)).toBe('reminder')
  })

  it('of a short stage is called to mind when half of its time is left', () => {
    const short = { since: at('2026-11-25T08:00'), dueAt: at('2026-11-25T10:00') }
    expect(due('2026-11-25T08:30', short)).toBeNull()
    expect(due('2026-11-25T09:00', short)).toBe('reminder')
  })

  it('is escalated once it is over, and only once', () => {
    expect(due('2026-11-26T10:00')).toBe('overdue')
    expect(due('2026-11-26T10:00', { told: 'reminder' })).toBe('overdue')
    expect(due('2026-11-27T10:00', { told: 'overdue' })).toBeNull()
  })

  it('is called to mind once', () => {
    expect(due('2026-11-26T09:00', { told: 'reminder' })).toBeNull()
  })

  it('that does not exist is never called to mind', () => {
    expect(due('2027-11-26T09:00', { dueAt: null })).toBeNull()
  })

  it('beyond two working hours needs no look yet', () => {
    expect(reminderHorizon(at('2026-11-27T16:00'), plainCalendar)).toBe(at('2026-11-30T08:30'))
  })
})
