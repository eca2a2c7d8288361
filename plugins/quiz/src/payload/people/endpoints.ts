import type { Endpoint, PayloadRequest } from 'payload'
import { QuizError } from '../../core/quiz-error.ts'
import { refused } from '../handle.ts'
import type { QuizOptions } from '../options.ts'
import type { Service } from '../service.ts'
import { erasePeople } from './erase.ts'
import { exportPeople } from './export.ts'
import { grantExtraTime } from './grant-extra-time.ts'
import { findPeople } from './find.ts'

type Work = (service: Service, body: unknown, by: string) => Promise<object>

/**
 * The secretariat's endpoints below `/quiz-people`, each a POST, so that no number stands in an
 * address: `/find`, `/export`, `/erase` and `/extra-time`.
 */
export const peopleEndpoints = (
  { organises }: Pick<QuizOptions, 'organises'>,
  serviceOf: (req: PayloadRequest) => Service,
): Endpoint[] => {
  const endpoint = (path: string, work: Work): Endpoint => ({
    path: `/quiz-people${path}`,
    method: 'post',
    handler: async (req) => {
      try {
        if (!req.user || !organises(req.user))
          throw new QuizError('sign-in-first', req.user ? 403 : 401, {
            vi: 'Việc này của Ban Tổ chức cuộc thi.',
            en: 'This is for the organisers of the contest.',
          })
        const body: unknown = await req.json?.().catch(() => null)
        const answer = await work(serviceOf(req), body, String(req.user.id))
        return Response.json(answer, { headers: { 'cache-control': 'private, no-store' } })
      } catch (error) {
        if (error instanceof QuizError) return refused(req, error)
        throw error
      }
    },
  })
  return [
    endpoint('/find', findPeople),
    endpoint('/export', exportPeople),
    endpoint('/erase', erasePeople),
    endpoint('/extra-time', grantExtraTime),
  ]
}
