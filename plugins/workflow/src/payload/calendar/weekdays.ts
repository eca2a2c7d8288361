import { plainCalendar } from '../../core/working-time.ts'
import type { CalendarPreset } from './options.ts'

/** Monday to Friday, 07:30–11:30 and 13:30–17:00 at UTC+7, without holidays. */
export const weekdays: CalendarPreset = {
  hours: plainCalendar.hours,
  weekend: [0, 6],
  utcOffset: 420,
  days: () => Promise.resolve([]),
}
