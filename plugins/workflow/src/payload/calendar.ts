import type { Payload } from 'payload'
import {
  addWorkingTime,
  plainCalendar,
  stretchesOf,
  type WorkCalendar,
  type WorkHours,
  type WorkSpan,
} from '../core/working-time.ts'
import { cachedCalendar, keepCalendar } from './calendar/cache.ts'
import { weekdays } from './calendar/weekdays.ts'
import { type DbRequest, dbReq, type Engine, engineOf } from './engine.ts'
import { calendarSlug, workingTimeSlug } from './slugs.ts'

/** Another process may have changed the table: after this, in milliseconds, it is read again. */
const trust = 60_000

type Row = { day?: string | null; kind?: string | null }

const read = async (payload: Payload, req: DbRequest): Promise<WorkCalendar> => {
  const { calendar } = engineOf(payload).workflow
  if (!calendar) return plainCalendar
  const { preset = weekdays } = calendar
  const { docs } = await payload.db.find<Row>({
    collection: calendarSlug,
    limit: 0,
    pagination: false,
    req: dbReq(req),
  })
  const stored = (await payload.db.findGlobal({
    slug: workingTimeSlug,
    req: dbReq(req),
  })) as { hours?: WorkHours[] | null } | null
  const hours = (stored?.hours ?? []).map(({ from, to }) => ({ from, to }))
  const daysOf = (kind: string): ReadonlySet<string> =>
    new Set(docs.flatMap((row) => (row.kind === kind && row.day ? [row.day] : [])))
  return {
    hours: isUsable(hours) ? hours : preset.hours,
    daysOff: daysOf('dayOff'),
    workdays: daysOf('workday'),
    weekend: preset.weekend,
    utcOffset: preset.utcOffset,
  }
}

const isUsable = (hours: readonly WorkHours[]): boolean => {
  try {
    stretchesOf(hours)
    return true
  } catch {
    return false
  }
}

/**
 * The office's calendar as it stands: the table of days, and the hours or their default. Kept in
 * memory until somebody changes it.
 */
export const calendarOf = (payload: Payload, req?: DbRequest): Promise<WorkCalendar> => {
  const now = Date.now()
  const cached = cachedCalendar(payload, now)
  if (cached) return cached.calendar
  const calendar = read(payload, req)
  const kept = { calendar, until: now + trust }
  keepCalendar(payload, kept)
  calendar.catch(() => {
    kept.until = 0
  })
  return calendar
}

/** Counts spans of working time from a moment by the office's calendar. */
export const countFrom = async (
  engine: Engine,
  now: string,
  req: DbRequest,
): Promise<(span: WorkSpan) => string> => {
  const calendar = await calendarOf(engine.payload, req)
  return (span) => addWorkingTime(calendar, now, span)
}
