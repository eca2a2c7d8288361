import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { engineOf } from '../engine.ts'
import { forgetCalendar } from './cache.ts'

/** The day (`YYYY-MM-DD`) that a date field means where clocks are that far ahead of UTC, or null. */
export const dayOf = (value: unknown, utcOffset = 420): string | null => {
  const at =
    value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : NaN
  if (Number.isNaN(at) || Math.abs(at) > 8e15) return null
  const day = new Date(at + utcOffset * 60_000).toISOString().slice(0, 10)
  return /^\d{4}-/.test(day) ? day : null
}

/** Keeps the day as text beside the date, by which it is unique. */
export const deriveDay: CollectionBeforeValidateHook = ({ data, req }) => {
  if (data && 'date' in data) {
    const { calendar } = engineOf(req.payload).workflow
    data['day'] = dayOf(data['date'], calendar?.preset?.utcOffset)
  } else if (data) delete data['day']
  return data
}

/** Makes the next reader read anew: now, and once the change is committed. */
export const forget = (req: PayloadRequest): void => {
  forgetCalendar(req.payload)
  engineOf(req.payload).afterCommit(req, () => forgetCalendar(req.payload))
}
