import { windowState } from '../core/attempt-clock.ts'
import type { Contest, Round } from '../core/contest.ts'
import type { Participant } from '../core/identity.ts'
import { ineligible } from '../core/people/eligibility.ts'
import { groupNames, isForGroup } from '../core/people/groups.ts'
import { QuizError } from '../core/quiz-error.ts'

/**
 * The round that a participant takes part in now, of all or the wanted one.
 *
 * @param now milliseconds since 1970
 * @throws QuizError `over`, `not-open-yet`, or `not-eligible` where no open round takes them
 */
export const openRound = (
  { rounds, groups }: Contest,
  wanted: string | undefined,
  now: number,
  participant: Participant,
): Round => {
  const all = wanted ? rounds.filter(({ key }) => key === wanted) : rounds
  const offered = all.filter((round) => isForGroup(round, participant.group ?? null))
  const names = offered.length === 0 && all[0] ? groupNames(all[0], groups) : null
  if (names)
    throw new QuizError(
      ...(['not-eligible', 403] as const),
      { vi: `Đợt thi này dành riêng cho: ${names.vi}.`, en: `This round is for: ${names.en}.` },
      { field: 'group' },
    )
  const open = offered.filter((round) => windowState(round, now) === 'open')
  const own = open.find((round) => !ineligible(round, participant))
  if (own) return own
  const why = open[0] && ineligible(open[0], participant)
  if (why) {
    const { field, vi, en } = why
    throw new QuizError('not-eligible', 403, { vi, en }, { field })
  }
  const next = offered.find((round) => windowState(round, now) === 'early')
  if (!next)
    throw new QuizError('over', 410, {
      vi: 'Đợt thi đã kết thúc.',
      en: 'The round is over.',
    })
  throw new QuizError(
    'not-open-yet',
    409,
    { vi: 'Đợt thi chưa mở.', en: 'The round is not open yet.' },
    { retryAfter: Math.min(3600, Math.ceil((next.opensAt - now) / 1000)) },
  )
}
