import type { Text } from '../text.ts'

/** More time for those who need it, by the organiser's policy. */
export type ExtraTime = {
  /** Of the round's minutes. */
  percent: number
  /** Who is entitled, as the entry form says. */
  who: Text
  /** Whether participants say so themselves, or the organiser grants it by the receipt code. */
  by: 'participant' | 'organiser'
}

/** Whole minutes of extra time, rounded up. */
export const extraMinutes = (minutes: number, { percent }: Pick<ExtraTime, 'percent'>): number =>
  Math.ceil((minutes * percent) / 100)
