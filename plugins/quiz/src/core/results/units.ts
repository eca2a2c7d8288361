import type { Listed } from '../freeze.ts'
import type { Won } from './assign-prizes.ts'
import type { UnitMeasure, UnitPrize } from './prize.ts'

/** A unit's part in a round. */
export type UnitFigures = {
  unit: string
  entrants: number
  winners: number
  /** People in the unit; null where it is not known. */
  headCount: number | null
}

/** Which unit won which prize, by its place in the list of prizes. */
export type UnitWon = { prize: number; unit: string }

/** The figures of every unit that has a head-count or an entrant, by name. */
export const unitFigures = (
  entries: readonly Listed[],
  won: readonly Won[],
  headCounts: Readonly<Record<string, number>>,
): UnitFigures[] => {
  const winners = new Set(won.map(({ id }) => id))
  const figures = new Map<string, UnitFigures>()
  const of = (unit: string): UnitFigures => {
    const known = figures.get(unit)
    if (known) return known
    const made = {
      unit,
      entrants: 0,
      winners: 0,
      headCount: Object.hasOwn(headCounts, unit) ? (headCounts[unit] ?? null) : null,
    }
    figures.set(unit, made)
    return made
  }
  Object.keys(headCounts).forEach(of)
  for (const { id, unit } of entries) {
    if (unit === null) continue
    const own = of(unit)
    own.entrants += 1
    if (winners.has(id)) own.winners += 1
  }
  return [...figures.values()].sort((a, b) => (a.unit < b.unit ? -1 : 1))
}

/**
 * Below 0 when `a` stands before `b`, 0 when they are equal. Rates are compared as fractions, and no
 * head-count is the lowest rate.
 */
export const compareUnits = (a: UnitFigures, b: UnitFigures, by: UnitMeasure): number => {
  if (by !== 'rate') return b[by] - a[by]
  if (!a.headCount || !b.headCount) return (b.headCount ? 1 : 0) - (a.headCount ? 1 : 0)
  return b.entrants * a.headCount - a.entrants * b.headCount
}

const counts = (figures: UnitFigures, by: UnitMeasure): boolean =>
  by === 'rate' ? figures.entrants > 0 && Boolean(figures.headCount) : figures[by] > 0

/**
 * Gives collective prizes, those by one measure in their order; units that are equal where seats end
 * all get the prize, and a unit gets one prize by each measure at most.
 */
export const assignUnitPrizes = (
  figures: readonly UnitFigures[],
  prizes: readonly Pick<UnitPrize, 'count' | 'by'>[],
): UnitWon[] => {
  const next: Record<UnitMeasure, number> = { entrants: 0, winners: 0, rate: 0 }
  return prizes.flatMap(({ by, count }, prize) => {
    const order = figures
      .filter((unit) => counts(unit, by))
      .sort((a, b) => compareUnits(a, b, by) || (a.unit < b.unit ? -1 : 1))
    const from = next[by]
    let end = from
    for (; end < order.length; end += 1) {
      const [unit, before] = [order[end], order[end - 1]]
      const isEqual = end > from && unit && before && compareUnits(before, unit, by) === 0
      if (end >= from + count && !isEqual) break
    }
    next[by] = end
    return order.slice(from, end).map(({ unit }) => ({ prize, unit }))
  })
}
