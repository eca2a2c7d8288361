import { addWorkingTime, calendarOf } from '@bangtin/workflow'
import type { Payload } from 'payload'

/** The end of so many of the office's working days after a moment, both ISO times. */
export const workingDays = async (payload: Payload, from: string, days: number): Promise<string> =>
  addWorkingTime(await calendarOf(payload), from, { days })
