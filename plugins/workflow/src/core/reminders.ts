import { addWorkingTime, type WorkCalendar, workingTimeBetween } from './working-time.ts'

/** How long before its deadline a task is called to mind, in working hours. */
export const remindBeforeHours = 2

/** A task with a deadline, as far as reminders look at it. */
export type Timed = {
  /** When its stage began, ISO 8601. */
  since: string
  /** ISO 8601; null without a deadline. */
  dueAt: string | null
  /** What was sent of it already. */
  told: Reminder | null
}

/** What is sent of a deadline: once before it, once after. */
export type Reminder = 'reminder' | 'overdue'

/**
 * What is to be sent of a task at a moment, or null. The reminder comes two working hours before
 * the deadline, or, where the whole stage is shorter than four, when half of its time is left. Of
 * what was missed while nobody looked only the last is sent.
 */
export const reminderDue = (
  { since, dueAt, told }: Timed,
  now: string,
  calendar: WorkCalendar,
): Reminder | null => {
  if (dueAt === null || told === 'overdue') return null
  if (dueAt <= now) return 'overdue'
  if (told === 'reminder') return null
  const whole = workingTimeBetween(calendar, since, dueAt)
  const left = workingTimeBetween(calendar, now, dueAt)
  return left <= Math.min(remindBeforeHours, whole / 2) ? 'reminder' : null
}

/** Deadlines after this moment, ISO 8601, need no look yet. */
export const reminderHorizon = (now: string, calendar: WorkCalendar): string =>
  addWorkingTime(calendar, now, { hours: remindBeforeHours })
