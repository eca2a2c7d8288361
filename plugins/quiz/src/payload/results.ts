import { QuizError } from '../core/quiz-error.ts'
import { slugs } from './collections.ts'
import type { Board } from './results/board.ts'
import type { Service } from './service.ts'

/** A line of a published ranking. */
export type ResultLine = {
  place: number
  id: string
  name: string
  /** Code of its group; absent in a contest without groups. */
  group?: string
  unit: string | null
  right: number
  prediction: number | null
  /** Milliseconds. */
  duration: number
  /** Which of the prizes it won, by its place among them. */
  prize: number | null
}

/** A round's result as it is stored. */
export type ResultRow = {
  key: string
  contest: string
  roundKey: string
  /** Counted up from 1 when it is graded anew. */
  revision: number
  state: 'frozen' | 'drawn' | 'released'
  hash: string
  list: string
  /** How many the list has. */
  entries: number
  /** The announced numbers of the draw. */
  entropy: string | null
  closedAt: string
  drawnAt: string | null
  releasedAt: string | null
  complaintsUntil: string | null
  closedBy: string | null
  releasedBy: string | null
  /** Of all this, as `sealOf` makes it. */
  seal: string | null
  /** Made at the release. */
  ranking: ResultLine[] | null
  board: Board | null
}

/** A result without the list's own text, which is long. */
export type BoardRow = Omit<ResultRow, 'list'>

/** What the public sees of it: before the release, the hash and the numbers drawn. */
export const shownResult = (row: BoardRow) => {
  const { roundKey: round, revision, state, hash, entries, entropy, closedAt, drawnAt } = row
  const common = { round, revision, state, hash, entries, entropy, closedAt, drawnAt }
  if (state !== 'released') return common
  const { releasedAt, complaintsUntil, ranking, board } = row
  return { ...common, releasedAt, complaintsUntil, ranking, ...board }
}

const columns = Object.fromEntries(
  ['key', 'contest', 'roundKey', 'revision', 'state', 'hash', 'entries', 'entropy', 'closedAt']
    .concat(['drawnAt', 'releasedAt', 'complaintsUntil', 'ranking', 'board'])
    .concat(['closedBy', 'releasedBy', 'seal'])
    .map((name) => [name, true as const]),
)

/** All results of a contest, those before a grading anew first, without their lists. */
export const allResultsOf = async ({ payload }: Service, contest: string): Promise<BoardRow[]> => {
  const { docs } = await payload.db.find<BoardRow & Record<string, unknown>>({
    collection: slugs.results,
    where: { contest: { equals: contest } },
    select: columns,
    sort: 'revision',
    limit: 0,
    pagination: false,
  })
  return docs
}

/** The newest results of a contest's rounds, by key, without their lists. */
export const resultsOf = async (service: Service, contest: string): Promise<BoardRow[]> => {
  const rows = await allResultsOf(service, contest)
  return [...new Map(rows.map((row) => [row.roundKey, row])).values()].sort((a, b) =>
    a.roundKey < b.roundKey ? -1 : 1,
  )
}

/** A step that is out of its order; 409. */
export const stageWrong = (vi: string, en: string) => new QuizError('stage-wrong', 409, { vi, en })
