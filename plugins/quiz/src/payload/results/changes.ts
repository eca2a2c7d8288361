import type { Text } from '../../core/text.ts'
import type { ResultLine, ResultRow } from '../results.ts'
import type { Board } from './board.ts'

/** What grading anew has changed. */
export type Changes = {
  reason: string
  /** ISO time. */
  at: string
  /** The hash of the list before. */
  before: string
  /** Entries with other marks, and with another place. */
  marks: number
  places: number
  /** Those who have another prize than before, or none any more. */
  prizes: { name: string; before: Text | null; after: Text | null }[]
}

/** Compares a ranking with the one that it replaces. */
export const changesOf = ({
  before,
  reason,
  ranking,
  board,
  at,
}: {
  before: ResultRow
  reason: string
  ranking: readonly ResultLine[]
  board: Board
  at: string
}): Changes => {
  const earlier = new Map(before.ranking?.map((line) => [line.id, line]))
  const nameOf = (prize: number | null | undefined): Text | null =>
    prize === null || prize === undefined ? null : (board.prizes[prize]?.name ?? null)
  const pairs = ranking.map((line) => ({ line, old: earlier.get(line.id) }))
  return {
    ...{ reason, at, before: before.hash },
    marks: pairs.filter(({ line, old }) => line.right !== old?.right).length,
    places: pairs.filter(({ line, old }) => line.place !== old?.place).length,
    prizes: pairs
      .filter(({ line, old }) => line.prize !== (old?.prize ?? null))
      .map(({ line, old }) => ({
        name: line.name,
        before: nameOf(old?.prize),
        after: nameOf(line.prize),
      })),
  }
}
