import type { Contest } from '../../core/contest.ts'
import { readFrozen } from '../../core/freeze.ts'
import type { Group } from '../../core/people/groups.ts'
import type { Prize, UnitPrize } from '../../core/results/prize.ts'
import { type Result, resultOf } from '../../core/results/result.ts'
import type { Text } from '../../core/text.ts'
import type { ResultLine, ResultRow } from '../results.ts'
import type { Service } from '../service.ts'
import type { Changes } from './changes.ts'
import { peopleOf, shownName } from './people.ts'

/** What a released result shows beside its ranking; a snapshot. */
export type Board = {
  /** Where the draw's numbers came from, as frozen; null without a draw. */
  draw: Text | null
  prizes: readonly Prize[]
  unitPrizes: readonly UnitPrize[]
  won: Result['won']
  units: Result['units']
  unitsWon: Result['unitsWon']
  /** Groups by their codes in the ranking; absent where not more than one of them entered. */
  groups?: readonly Group[]
  /** The right answers of a whole paper, or of all rounds together. */
  questions: number
  /** Where it was graded anew: what has changed. */
  changes?: Changes
}

/** Ranking and prizes of a frozen list, with names as the contest shows them. */
export const boardOf = async (
  service: Service,
  contest: Contest,
  { list, entropy, roundKey, closedAt }: ResultRow,
): Promise<{ ranking: ResultLine[]; board: Board }> => {
  const { prizes, unitPrizes, questions, draw } = readFrozen(list).head
  const { ranked, won, units, unitsWon } = resultOf(list, entropy)
  const people = await peopleOf(service, contest, roundKey)
  const prizeOf = new Map(won.map(({ id, prize }) => [id, prize]))
  const year = new Date(closedAt).getFullYear()
  const ranking = ranked.map((line): ResultLine => {
    const { place, id, group, unit, right, prediction, duration } = line
    return {
      ...{ place, id, name: shownName(contest, people.get(id), year), unit },
      ...(group === undefined ? {} : { group }),
      ...{ right, prediction, duration, prize: prizeOf.get(id) ?? null },
    }
  })
  const board = { draw, prizes, unitPrizes, won, units, unitsWon, questions }
  const entered = new Set(ranked.map(({ group }) => group))
  return { ranking, board: entered.size > 1 ? { ...board, groups: contest.groups } : board }
}
