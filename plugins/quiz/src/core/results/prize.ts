import type { ForGroups } from '../people/groups.ts'
import type { Text } from '../text.ts'

/** Where a prize is won: in each round, or over all of them. */
export type PrizeScope = 'round' | 'overall'

/** A prize for single participants. */
export type Prize = ForGroups & {
  name: Text
  count: number
  award: Text
  /** In đồng, each; null where it is no money. */
  amount: number | null
  /** Won by place, or drawn by lot among those who have no prize yet. */
  by: 'rank' | 'draw'
  /** Right answers that it takes at least. */
  least: number
  scope: PrizeScope
}

/** What units are measured by. */
export type UnitMeasure = 'entrants' | 'winners' | 'rate'

/** A prize for units. */
export type UnitPrize = {
  name: Text
  count: number
  award: Text
  /** In đồng, each; null where it is no money. */
  amount: number | null
  by: UnitMeasure
  scope: PrizeScope
}

/** What decides about results in a contest's set-up, all of it approved beforehand. */
export type ResultsPlan = {
  prizes: readonly Prize[]
  unitPrizes: readonly UnitPrize[]
  /** Units' head-counts by name, where they are known. */
  headCounts: Readonly<Record<string, number>>
  /** How rounds combine: not at all, all right answers together, or each one's best round. */
  overall: 'none' | 'sum' | 'best'
  /** Where the numbers come from that decide a draw; null without one. */
  draw: { source: Text } | null
  /** Working days after the release in which complaints are taken. */
  complaintDays: number
  /** Working days within which each is answered. */
  answerDays: number
}
