import { isWorkingDay, type WorkCalendar } from './working-time.ts'

/** When the daily digest goes out, by the office's clock. */
export const digestTime = '07:30'

/**
 * The day, `YYYY-MM-DD`, whose digest is due by now, or null: before half past seven, and on days
 * off, none is. A server that was down then sends it later on the same day.
 */
export const digestDay = (calendar: WorkCalendar, now: string): string | null => {
  const wall = new Date(Date.parse(now) + (calendar.utcOffset ?? 420) * 60_000).toISOString()
  const day = wall.slice(0, 10)
  return isWorkingDay(calendar, day) && wall.slice(11, 16) >= digestTime ? day : null
}

/** Groups by person, keeping the order within each. */
export const byPerson = <T extends { personId: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(row.personId, [...(groups.get(row.personId) ?? []), row])
  return groups
}
