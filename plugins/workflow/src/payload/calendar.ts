import type { Payload } from 'payload'
import { stretchesOf, type WorkCalendar, type WorkHours } from '../core/working-time.ts'
import { cachedCalendar, keepCalendar } from './calendar/cache.ts'
import { calendarSlug, workingTimeSlug } from './calendar/collections.ts'
import { weekdays } from './calendar/weekdays.ts'
import { engineOf } from './engine.ts'

/** Another process may have changed the table: after this, in milliseconds, it is read again. */
const trust = 60_000

type Row = { day?: string | null; kind?: string | null }

const read = async (payload: Payload): Promise<WorkCalendar> => {
  const { preset = weekdays } = engineOf(payload).workflow.calendar ?? {}
  const { docs } = await payload.db.find<Row>({
    collection: calendarSlug,
    limit: 0,
    pagination: false,
  })
  const stored = (await payload.findGlobal({ slug: workingTimeSlug as never, depth: 0 })) as {
    hours?: WorkHours[] | null
  }
  const hours = (stored.hours ?? []).map(({ from, to }) => ({ from, to }))
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
export const calendarOf = (payload: Payload): Promise<WorkCalendar> => {
  const now = Date.now()
  const cached = cachedCalendar(payload, now)
  if (cached) return cached.calendar
  const calendar = read(payload)
  const kept = { calendar, until: now + trust }
  keepCalendar(payload, kept)
  calendar.catch(() => {
    kept.until = 0
  })
  return calendar
}
