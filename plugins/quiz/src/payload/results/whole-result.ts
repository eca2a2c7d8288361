import type { Contest } from '../../core/contest.ts'
import { type FrozenHead, readFrozen } from '../../core/freeze.ts'
import { type Result, resultOf } from '../../core/results/result.ts'
import type { AttemptRow } from '../attempts.ts'
import { type ResultRow, stageWrong } from '../results.ts'
import type { Service } from '../service.ts'
import { needsDraw } from './draw-round.ts'
import { peopleOf } from './people.ts'
import { resultIn } from './read-row.ts'

/** A closed round with the people behind its pseudonyms: for organisers only. */
export type WholeResult = {
  contest: Contest
  row: ResultRow
  head: FrozenHead
  result: Result
  people: ReadonlyMap<string, AttemptRow>
}

/** Reads it. @throws QuizError `stage-wrong` before the round is closed, and drawn where it has to be */
export const wholeResult = async (
  service: Service,
  slug: string,
  roundKey: string,
): Promise<WholeResult> => {
  const { contest, row } = await resultIn(service, slug, roundKey)
  if (!row || (row.state === 'frozen' && needsDraw(row)))
    throw stageWrong(
      'Hãy chốt danh sách bài thi, và bốc thăm nếu thể lệ có, rồi mới xuất tệp.',
      'Freeze the list, and draw where the rules have it, before taking files.',
    )
  return {
    ...{ contest, row, head: readFrozen(row.list).head, result: resultOf(row.list, row.entropy) },
    people: await peopleOf(service, contest, roundKey),
  }
}
