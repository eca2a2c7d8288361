import type { Contest } from '../../core/contest.ts'
import { type FrozenHead, type Listed, readFrozen } from '../../core/freeze.ts'
import { combine } from '../../core/results/combine.ts'
import { stageWrong } from '../results.ts'
import type { Service } from '../service.ts'
import { newestRow } from './read-row.ts'

/**
 * The list over all rounds, from their released lists.
 *
 * @throws QuizError `stage-wrong` until all of them are released
 */
export const overallList = async (
  service: Service,
  contest: Contest,
  head: Omit<FrozenHead, 'questions' | 'target'>,
): Promise<{ head: FrozenHead; entries: Listed[] }> => {
  const rows = await Promise.all(
    contest.rounds.map(({ key }) => newestRow(service, contest.id, key)),
  )
  const released = rows
    .filter((row) => row?.state === 'released')
    .filter((row) => row !== undefined)
  if (released.length < contest.rounds.length)
    throw stageWrong(
      'Hãy công bố kết quả của mọi đợt thi trước khi chốt kết quả chung cuộc.',
      'Release every round before closing the overall result.',
    )
  const lists = released.map(({ list }) => readFrozen(list))
  const how = contest.overall === 'best' ? 'best' : 'sum'
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
      contest.tieBreaks,
    ),
  }
}
