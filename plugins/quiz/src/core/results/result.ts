import { drawOrder } from '../draw.ts'
import { frozenHash, type Listed, readFrozen } from '../freeze.ts'
import { rank, type Ranked } from '../ranking.ts'
import { assignPrizes, type Won } from './assign-prizes.ts'
import { assignUnitPrizes, type UnitFigures, unitFigures, type UnitWon } from './units.ts'

/** All that follows from a frozen list and the numbers of its draw. */
export type Result = {
  ranked: Ranked<Listed>[]
  won: Won[]
  units: UnitFigures[]
  unitsWon: UnitWon[]
}

/**
 * Ranks, draws and gives the prizes by a frozen list's own head: the same list and numbers give the
 * same result.
 *
 * @param entropy the announced numbers; null before or without a draw
 */
export const resultOf = (list: string, entropy: string | null): Result => {
  const { head, entries } = readFrozen(list)
  const { tieBreaks, target, prizes, unitPrizes, headCounts, regrade } = head
  const ranked = rank(entries, { tieBreaks, target })
  const hash = regrade?.first ?? frozenHash(list)
  const ids = entries.map(({ id }) => id)
  const lots = entropy === null ? null : drawOrder(ids, { entropy, hash })
  const won = assignPrizes(ranked, prizes, lots)
  const units = unitFigures(entries, won, headCounts)
  return { ranked, won, units, unitsWon: assignUnitPrizes(units, unitPrizes) }
}
