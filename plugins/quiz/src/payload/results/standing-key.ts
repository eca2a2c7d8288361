import type { Contest } from '../../core/contest.ts'
import { isSame } from '../../core/questions/is-same.ts'
import type { Question } from '../../core/questions/question.ts'
import type { BoardRow } from '../results.ts'
import type { Service } from '../service.ts'
import { actsOf } from './acts.ts'

type KeyOf = (asked: Question) => Question

/** Marks by the key of that version, where a question still has the options it was asked with. */
export const byNewKey = ({ questions }: Contest): KeyOf => {
  const known = new Map(questions.map((question) => [question.key, question]))
  return (asked) => {
    const now = known.get(asked.key)
    return now && isSame(asked, now) ? now : asked
  }
}

/**
 * The key that a closed round's list was marked by: that of the version named when it was graded
 * anew, or else each question's own, as it was asked.
 */
export const standingKey = async (
  service: Service,
  { contest, hash }: Pick<BoardRow, 'contest' | 'hash'>,
): Promise<KeyOf> => {
  const regrade = (await actsOf(service, contest)).find(
    ({ body: { what, facts } }) => what === 'regraded' && facts['hash'] === hash,
  )
  const version = regrade?.body.facts['version']
  if (typeof version !== 'string') return (asked) => asked
  return byNewKey((await service.contests.byVersion(version)).contest)
}
