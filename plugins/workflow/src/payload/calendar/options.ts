import type { Access } from 'payload'
import type { Text } from '../../core/text.ts'
import type { WorkHours } from '../../core/working-time.ts'

/** One day on which the office does not do what the week says. */
export type CalendarDay = {
  /** `YYYY-MM-DD` */
  date: string
  kind: 'dayOff' | 'workday'
  name: Text
  /** Who decided it: the law, or the notice with its number and date. */
  source: string
}

/** What a country's or an office's calendar begins with. An administrator goes on from there. */
export type CalendarPreset = {
  hours: readonly WorkHours[]
  /** Days of the week without work; 0 is Sunday. */
  weekend: readonly number[]
  /** Minutes that the clock is ahead of UTC. */
  utcOffset: number
  /** Holidays, and what makes up for them, of one year. */
  days: (year: number) => Promise<readonly CalendarDay[]>
}

/** When the office works: a table of days and the hours, which administrators edit. */
export type CalendarOptions = {
  /** Who edits days and hours. */
  access: Access
  /** What the table begins with. @default Monday to Friday without holidays, UTC+7 */
  preset?: CalendarPreset
}
