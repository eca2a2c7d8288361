import type { Contest } from '../contest.ts'
import { monthsLater } from './months.ts'

/**
 * The moment after which participants' data are erased: so many months after the last round has
 * closed, or the last result was released, whichever is later. In milliseconds since 1970.
 *
 * @param released when results were released, in milliseconds
 */
export const keptUntil = (
  { rounds, retentionMonths }: Pick<Contest, 'rounds' | 'retentionMonths'>,
  released: readonly number[],
): number =>
  monthsLater(Math.max(0, ...rounds.map(({ closesAt }) => closesAt), ...released), retentionMonths)
