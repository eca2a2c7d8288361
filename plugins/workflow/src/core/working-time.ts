/** A stretch of the working day, in the calendar's own clock time, for example 07:30 to 11:30. */
export type WorkHours = { from: string; to: string }

/** When an office works. Days are `YYYY-MM-DD` in the calendar's own time zone. */
export type WorkCalendar = {
  /** In order and apart from each other; the same on each working day. */
  hours: readonly WorkHours[]
  /** Public holidays, and days off that make up for them. */
  daysOff: ReadonlySet<string>
  /** Weekend days that are worked to make up for a day off. */
  workdays: ReadonlySet<string>
  /** Days of the week without work; 0 is Sunday. @default Saturday and Sunday */
  weekend?: readonly number[]
  /** Minutes that the clock is ahead of UTC; no summer time. @default 420, as in Vietnam */
  utcOffset?: number
}

/** A span of working time. Days are whole, hours may be fractions. */
export type WorkSpan = { days: number } | { hours: number }

const dayLength = 86_400_000
const hourLength = 3_600_000
/** Longer than any run of holidays: a calendar that rests longer never works. */
const longestRest = 366

/** Monday to Friday, 07:30–11:30 and 13:30–17:00 in Vietnam, without holidays. */
export const plainCalendar: WorkCalendar = {
  hours: [
    { from: '07:30', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ],
  daysOff: new Set(),
  workdays: new Set(),
}

/** A stretch of one day, in milliseconds from its midnight. */
type Stretch = { from: number; to: number }

const clockTime = (text: string): number => {
  const [, hour = '', minute = ''] = /^(\d{2}):([0-5]\d)$/.exec(text) ?? []
  const time = Number(hour || Number.NaN) * hourLength + Number(minute) * 60_000
  if (Number.isNaN(time) || time > dayLength)
    throw new RangeError(`"${text}" is no time of day; write it as 07:30.`)
  return time
}

/**
 * Checks working hours.
 *
 * @throws RangeError that names the mend when they are malformed, empty, or overlap
 */
export const stretchesOf = (hours: readonly WorkHours[]): readonly Stretch[] => {
  const stretches = hours.map(({ from, to }) => ({ from: clockTime(from), to: clockTime(to) }))
  if (stretches.length === 0) throw new RangeError('A calendar needs working hours.')
  for (const [index, { from, to }] of stretches.entries()) {
    if (from >= to) throw new RangeError('Working hours must end after they begin.')
    if (from < (stretches[index - 1]?.to ?? 0))
      throw new RangeError('Working hours must stand in order and not overlap.')
  }
  return stretches
}

const nameOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)

const works = ({ daysOff, workdays, weekend = [0, 6] }: WorkCalendar, day: number): boolean => {
  const name = nameOf(day)
  if (daysOff.has(name)) return false
  // 1970-01-01 was a Thursday.
  return workdays.has(name) || !weekend.includes((((day + 4) % 7) + 7) % 7)
}

/** Whether the office works on that day (`YYYY-MM-DD`); a day off stands above a day worked. */
export const isWorkingDay = (calendar: WorkCalendar, day: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN
  if (Number.isNaN(at)) throw new RangeError(`"${day}" is no day; write it as 2026-02-17.`)
  return works(calendar, at / dayLength)
}

const nextWorkingDay = (calendar: WorkCalendar, from: number): number => {
  for (let day = from; day <= from + longestRest; day += 1) if (works(calendar, day)) return day
  throw new RangeError('The calendar has no working day for a year; mend its days off.')
}

const localOf = ({ utcOffset = 420 }: WorkCalendar, iso: string): number => {
  const at = Date.parse(iso)
  if (Number.isNaN(at)) throw new RangeError(`"${iso}" is no moment in ISO 8601.`)
  return at + utcOffset * 60_000
}

const isoOf = ({ utcOffset = 420 }: WorkCalendar, local: number): string =>
  new Date(local - utcOffset * 60_000).toISOString()

/** The moment itself when the office works then, else the next at which it does. */
const workingMoment = (calendar: WorkCalendar, local: number): number => {
  const day = Math.floor(local / dayLength)
  const time = local - day * dayLength
  const stretches = stretchesOf(calendar.hours)
  const rest = works(calendar, day) ? stretches.find(({ to }) => time < to) : undefined
  if (rest) return day * dayLength + Math.max(time, rest.from)
  return nextWorkingDay(calendar, day + 1) * dayLength + (stretches[0]?.from ?? 0)
}

const addDays = (calendar: WorkCalendar, start: number, days: number): number => {
  const first = Math.floor(start / dayLength)
  let day = first
  for (let count = 0; count < days; count += 1) day = nextWorkingDay(calendar, day + 1)
  return start + (day - first) * dayLength
}

const addHours = (calendar: WorkCalendar, start: number, hours: number): number => {
  let left = Math.round(hours * hourLength)
  let day = Math.floor(start / dayLength)
  let time = start - day * dayLength
  for (;;) {
    for (const { from, to } of stretchesOf(calendar.hours)) {
      const begin = Math.max(time, from)
      if (begin >= to) continue
      if (left <= to - begin) return day * dayLength + begin + left
      left -= to - begin
    }
    day = nextWorkingDay(calendar, day + 1)
    time = 0
  }
}

/**
 * The moment a span of working time after another. Counting begins at the next working moment when
 * the office does not work at the given one. Days keep the clock time: two days after Friday 09:00
 * is Tuesday 09:00. Hours run only while the office works, and may end with the working day.
 *
 * @param fromIso ISO 8601
 * @returns ISO 8601 in UTC
 * @throws RangeError for a malformed moment, a negative span, part of a day, or a calendar without
 * working time
 */
export const addWorkingTime = (calendar: WorkCalendar, fromIso: string, span: WorkSpan): string => {
  const amount = 'days' in span ? span.days : span.hours
  const isWhole = 'hours' in span || Number.isInteger(amount)
  if (!Number.isFinite(amount) || amount < 0 || !isWhole)
    throw new RangeError('A span is a whole number of days or a number of hours, not negative.')
  const start = workingMoment(calendar, localOf(calendar, fromIso))
  const add = 'days' in span ? addDays : addHours
  return isoOf(calendar, add(calendar, start, amount))
}

/**
 * Working hours from one moment to another (ISO 8601); negative when the second is the earlier.
 *
 * @throws RangeError for a malformed moment or working hours
 */
export const workingTimeBetween = (calendar: WorkCalendar, a: string, b: string): number => {
  const [from, to] = [localOf(calendar, a), localOf(calendar, b)]
  if (to < from) return -workingTimeBetween(calendar, b, a)
  const stretches = stretchesOf(calendar.hours)
  let total = 0
  for (let day = Math.floor(from / dayLength); day * dayLength < to; day += 1) {
    if (!works(calendar, day)) continue
    for (const stretch of stretches) {
      const begin = Math.max(from, day * dayLength + stretch.from)
      const end = Math.min(to, day * dayLength + stretch.to)
      total += Math.max(0, end - begin)
    }
  }
  return total / hourLength
}
