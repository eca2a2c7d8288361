import { QuizError } from '../core/quiz-error.ts'
import { slugs } from './collections.ts'
import { liveBySlug, type Service } from './service.ts'

/** A line of a published ranking. */
export type ResultLine = {
  place: number
  id: string
  name: string
  unit: string | null
  right: number
  prediction: number | null
  /** Milliseconds. */
  duration: number
}

/** A round's result as it is stored. */
export type ResultRow = {
  key: string
  contest: string
  roundKey: string
  state: 'frozen' | 'released'
  hash: string
  list: string
  ranking: ResultLine[]
  closedAt: string
  releasedAt: string | null
}

/** What the public sees of it: before the release, the hash alone. */
export const shownResult = ({
  roundKey: round,
  state,
  hash,
  list,
  ranking,
  closedAt,
  releasedAt,
}: ResultRow) =>
  state === 'released'
    ? { round, state, hash, closedAt, releasedAt, list, ranking }
    : { round, state, hash, closedAt }

/** The results of a contest's rounds as they are stored, by key. */
export const resultsOf = async ({ payload }: Service, contest: string): Promise<ResultRow[]> => {
  const { docs } = await payload.db.find<ResultRow & Record<string, unknown>>({
    collection: slugs.results,
    where: { contest: { equals: contest } },
    sort: 'key',
    limit: 0,
    pagination: false,
  })
  return docs
}

/**
 * Results of a contest's rounds: hashes from the freeze on, rankings once released.
 *
 * @throws QuizError `results-not-released` until the first is
 */
export const results = async (service: Service, slug: string) => {
  const { contest } = await liveBySlug(service, slug)
  const shown = (await resultsOf(service, contest.id)).map(shownResult)
  if (shown.some(({ state }) => state === 'released')) return { rounds: shown }
  throw new QuizError('results-not-released', 403, {
    vi: 'Ban Tổ chức chưa công bố kết quả.',
    en: 'The results are not released yet.',
  })
}

/** A step that is out of its order; 409. */
export const stageWrong = (vi: string, en: string) => new QuizError('stage-wrong', 409, { vi, en })
