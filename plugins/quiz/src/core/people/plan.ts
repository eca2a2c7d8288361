import type { ExtraTime } from './extra-time.ts'

/** What a contest keeps of people, and how it helps them. */
export type PeoplePlan = {
  /** Months after the results in which participants' data are kept. */
  retentionMonths: number
  /** Below this age, in years, a parent or guardian agrees too; 0: never asked. */
  guardianUnder: number
  extraTime: ExtraTime | null
  /** Whether somebody may help a participant, who is then named. */
  assisted: boolean
}
