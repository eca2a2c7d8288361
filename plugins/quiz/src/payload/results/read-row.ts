import type { Contest } from '../../core/contest.ts'
import { QuizError } from '../../core/quiz-error.ts'
import { overallKey } from '../../core/results/plan-faults.ts'
import { slugs } from '../collections.ts'
import type { LiveContest } from '../live-contests.ts'
import type { ResultRow } from '../results.ts'
import { liveBySlug, type Service } from '../service.ts'
import { demandSealed } from './result-seal.ts'

/** A refusal of a round that is not there. */
export const unknownRound = () =>
  new QuizError('contest-unknown', 404, {
    vi: 'Không có đợt thi này.',
    en: 'There is no such round.',
  })

/** The name of a round, or of the result over all of them; null when there is none of that code. */
export const roundName = (contest: Contest, roundKey: string) =>
  roundKey === overallKey && contest.overall !== 'none'
    ? { vi: 'Kết quả chung cuộc', en: 'Overall result' }
    : (contest.rounds.find(({ key }) => key === roundKey)?.name ?? null)

/** The newest result of a round; undefined before it is closed. */
export const newestRow = async (
  { payload }: Service,
  contest: string,
  roundKey: string,
): Promise<ResultRow | undefined> => {
  const { docs } = await payload.db.find<ResultRow & Record<string, unknown>>({
    collection: slugs.results,
    where: { and: [{ contest: { equals: contest } }, { roundKey: { equals: roundKey } }] },
    sort: '-revision',
    ...{ limit: 1, pagination: false },
  })
  return docs[0]
}

/** ISO time of a round's first close, after which nothing more comes into its list. */
export const firstClosedAt = async (
  { payload }: Service,
  contest: string,
  roundKey: string,
): Promise<string> => {
  const { docs } = await payload.db.find<ResultRow & Record<string, unknown>>({
    collection: slugs.results,
    where: { and: [{ contest: { equals: contest } }, { roundKey: { equals: roundKey } }] },
    select: { closedAt: true },
    sort: 'revision',
    ...{ limit: 1, pagination: false },
  })
  return docs[0]?.closedAt ?? ''
}

/**
 * A published contest and the newest result of its round.
 *
 * @throws QuizError `contest-unknown`, or `result-altered` where it was changed below the engine
 */
export const resultIn = async (
  service: Service,
  slug: string,
  roundKey: string,
): Promise<{ live: LiveContest; contest: Contest; row: ResultRow | undefined }> => {
  const live = await liveBySlug(service, slug)
  const { contest } = live
  if (!roundName(contest, roundKey)) throw unknownRound()
  const row = await newestRow(service, contest.id, roundKey)
  demandSealed(service.keys, row)
  return { live, contest, row }
}
