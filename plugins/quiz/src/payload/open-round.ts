import { windowState } from '../core/attempt-clock.ts'
import type { Contest, Round } from '../core/contest.ts'
import { QuizError } from '../core/quiz-error.ts'

/**
 * The round that takes part in now, of all or the wanted one.
 *
 * @param now milliseconds since 1970
 * @throws QuizError `over` or `not-open-yet`
 */
export const openRound = ({ rounds }: Contest, wanted: string | undefined, now: number): Round => {
  const offered = wanted ? rounds.filter(({ key }) => key === wanted) : rounds
  const open = offered.find((round) => windowState(round, now) === 'open')
  if (open) return open
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
