/** A span of working time. A day is a working day, whatever its hours. */
export type WorkSpan = { days: number } | { hours: number }

/** From when to when somebody works on a working day, `HH:MM`. */
export type WorkHours = { from: string; to: string }

/** When an office works. */
export type WorkCalendar = {
  /** Minutes that its clock is ahead of UTC, without summer time. */
  utcOffset: number
  /** The hours of each working day, in order. */
  hours: readonly WorkHours[]
  /** Days off among Monday to Friday, `YYYY-MM-DD`. */
  daysOff: ReadonlySet<string>
  /** Saturdays and Sundays that are worked, `YYYY-MM-DD`. */
  workdays: ReadonlySet<string>
}

/** Monday to Friday, 07:30–11:30 and 13:30–17:00 in Vietnam, no holidays. */
export const plainCalendar: WorkCalendar = {
  utcOffset: 7 * 60,
  hours: [
    { from: '07:30', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ],
  daysOff: new Set(),
  workdays: new Set(),
}

const minute = 60_000
const day = 24 * 60 * minute

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

const nameOf = (date: number): string => new Date(date).toISOString().slice(0, 10)

/** Whether the office works on a date, `YYYY-MM-DD`. */
export const isWorkingDay = ({ daysOff, workdays }: WorkCalendar, date: string): boolean => {
  if (workdays.has(date)) return true
  if (daysOff.has(date)) return false
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** Longest time, in days, in which some day has to be worked. */
const horizon = 400

// Local wall-clock time is kept as if it were UTC, so that a day is always 24 hours.
const local = (calendar: WorkCalendar, iso: string): number =>
  Date.parse(iso) + calendar.utcOffset * minute

const absolute = (calendar: WorkCalendar, wall: number): string =>
  new Date(wall - calendar.utcOffset * minute).toISOString()

type Shift = { from: number; to: number }

const shiftsOf = (calendar: WorkCalendar, date: number): Shift[] =>
  isWorkingDay(calendar, nameOf(date))
    ? calendar.hours.map(({ from, to }) => ({
        from: date + minutesOf(from) * minute,
        to: date + minutesOf(to) * minute,
      }))
    : []

function* shiftsFrom(calendar: WorkCalendar, wall: number): Generator<Shift> {
  const first = Math.floor(wall / day) * day
  for (let date = first; date < first + horizon * day; date += day)
    for (const { from, to } of shiftsOf(calendar, date))
      if (to > wall) yield { from: Math.max(from, wall), to }
  throw new Error('The calendar has no working day within 400 days; mend its days off.')
}

const firstWorked = (calendar: WorkCalendar, wall: number): number =>
  (shiftsFrom(calendar, wall).next().value as Shift).from

const addHours = (calendar: WorkCalendar, wall: number, hours: number): number => {
  let left = hours * 60 * minute
  for (const { from, to } of shiftsFrom(calendar, wall)) {
    if (left <= to - from) return from + left
    left -= to - from
  }
  return wall
}

const addDays = (calendar: WorkCalendar, wall: number, days: number): number => {
  const start = firstWorked(calendar, wall)
  let date = Math.floor(start / day) * day
  for (let left = days; left > 0;) {
    date += day
    if (isWorkingDay(calendar, nameOf(date))) left -= 1
  }
  return date + (start % day)
}

/**
 * The moment when a span of working time is over. What starts outside working hours counts from
 * the next worked moment; n days later is the same time of day, n working days on.
 *
 * @param from ISO 8601
 * @returns ISO 8601 in UTC
 * @throws Error when the calendar has no working day left
 */
export const addWorkingTime = (calendar: WorkCalendar, from: string, span: WorkSpan): string => {
  const wall = local(calendar, from)
  const end =
    'days' in span ? addDays(calendar, wall, span.days) : addHours(calendar, wall, span.hours)
  return absolute(calendar, end)
}

/** Working hours between two moments, ISO 8601; 0 where the second is not later. */
export const workingHoursBetween = (calendar: WorkCalendar, from: string, to: string): number => {
  const end = local(calendar, to)
  const start = local(calendar, from)
  let worked = 0
  for (let date = Math.floor(start / day) * day; date <= end; date += day)
    for (const shift of shiftsOf(calendar, date))
      worked += Math.max(0, Math.min(shift.to, end) - Math.max(shift.from, start))
  return worked / (60 * minute)
}
