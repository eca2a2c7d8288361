import { QuizError } from '../core/quiz-error.ts'
import { liveBySlug, type Service } from './service.ts'

/**
 * A challenge of ALTCHA's protocol to solve before starting.
 *
 * @throws QuizError `contest-unknown`, or `method-wrong` where the contest asks for no proof
 */
export const challenge = async (service: Service, slug: string) => {
  const { contest } = await liveBySlug(service, slug)
  if (contest.proofOfWork) return service.proofs.challenge(contest.id)
  throw new QuizError('method-wrong', 404, {
    vi: 'Cuộc thi này không cần kiểm tra máy.',
    en: 'This contest asks for no proof of work.',
  })
}
