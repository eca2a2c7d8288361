import type { Contest } from '../../core/contest.ts'
import { type FrozenHead, type Listed, readFrozen } from '../../core/freeze.ts'
import { combine } from '../../core/results/combine.ts'
import { slugs } from '../collections.ts'
import { type ResultRow, stageWrong } from '../results.ts'
import type { Service } from '../service.ts'
import { newestRow } from './read-row.ts'
import { demandSealed } from './result-seal.ts'

/** How rounds combine, and which. */
type Combination = { how: 'sum' | 'best'; rounds: readonly string[] }

/** How an earlier list over all rounds was combined, whatever the contest says by now. */
export const combinationOf = async (
  { payload }: Service,
  contest: string,
  { overall }: FrozenHead,
): Promise<Combination> => {
  const { docs } = await payload.db.find<ResultRow & Record<string, unknown>>({
    collection: slugs.results,
    where: { and: [{ contest: { equals: contest } }, { hash: { in: [...(overall?.of ?? [])] } }] },
    select: { hash: true, roundKey: true },
    ...{ limit: 0, pagination: false },
  })
  const keys = new Map(docs.map(({ hash, roundKey }) => [hash, roundKey]))
  const rounds = overall?.of.flatMap((hash) => keys.get(hash) ?? []) ?? []
  return { how: overall?.how ?? 'sum', rounds }
}

/**
 * The list over all rounds, from their released lists.
 *
 * @param of how which rounds combine. @default as the contest says now
 * @throws QuizError `stage-wrong` until all of them are released
 */
export const overallList = async (
  service: Service,
  contest: Contest,
  head: Omit<FrozenHead, 'questions' | 'target'>,
  of: Combination = {
    how: contest.overall === 'best' ? 'best' : 'sum',
    rounds: contest.rounds.map(({ key }) => key),
  },
): Promise<{ head: FrozenHead; entries: Listed[] }> => {
  const rows = await Promise.all(of.rounds.map((key) => newestRow(service, contest.id, key)))
  const released = rows
    .filter((row) => row?.state === 'released')
    .filter((row) => row !== undefined)
  if (released.length < of.rounds.length)
    throw stageWrong(
      'Hãy công bố kết quả của mọi đợt thi trước khi chốt kết quả chung cuộc.',
      'Release every round before closing the overall result.',
    )
  for (const row of released) demandSealed(service.keys, row)
  const lists = released.map(({ list }) => readFrozen(list))
  const { how } = of
  const papers = lists.map((one) => one.head.questions)
  return {
    head: {
      ...head,
      questions: how === 'best' ? Math.max(...papers) : papers.reduce((sum, one) => sum + one, 0),
      target: 0,
      overall: { how, of: released.map(({ hash }) => hash) },
    },
    entries: combine(
      lists.map(({ head: { target }, entries }) => ({ target, entries })),
      how,
      head.tieBreaks,
    ),
  }
}
