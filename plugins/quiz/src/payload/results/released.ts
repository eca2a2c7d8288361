import { QuizError } from '../../core/quiz-error.ts'
import { shownResult } from '../results.ts'
import { liveBySlug, type Service } from '../service.ts'
import { boardsOf } from './boards.ts'

/**
 * Results of a contest's rounds: hashes from the freeze on, rankings once released.
 *
 * @throws QuizError `results-not-released` until the first is
 */
export const results = async (service: Service, slug: string) => {
  const { contest } = await liveBySlug(service, slug)
  const shown = (await boardsOf(service, contest.id)).map(shownResult)
  if (shown.some(({ state }) => state === 'released')) return { rounds: shown }
  throw new QuizError('results-not-released', 403, {
    vi: 'Ban Tổ chức chưa công bố kết quả.',
    en: 'The results are not released yet.',
  })
}
