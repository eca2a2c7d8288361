import type { Endpoint, PayloadRequest } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { answer } from '../endpoints/answer.ts'
import { inboxCount, readInbox } from './list.ts'
import { readForDecision } from './reading.ts'

const demandUser = (req: PayloadRequest): void => {
  if (!req.user) throw new Refusal('sign-in-first')
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * `GET /api/workflow/tasks?scope=mine|body|others&overdue=true&collection=&kind=&q=&page=&limit=`:
 * a page of open tasks ({@link readInbox}), what is late first; 400 names a wrong parameter, 401.
 *
 * `GET /api/workflow/tasks/count`: how many wait for oneself ({@link inboxCount}); 401.
 *
 * `GET /api/workflow/tasks/<collection>/<id>`: what to read before deciding
 * ({@link readForDecision}); 401, 404, 409 where nothing was submitted.
 */
export const inboxEndpoints: Endpoint[] = [
  {
    path: '/workflow/tasks',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        demandUser(req)
        return readInbox(req, req.searchParams)
      }),
  },
  {
    path: '/workflow/tasks/count',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        demandUser(req)
        return inboxCount(req)
      }),
  },
  {
    path: '/workflow/tasks/:collection/:id',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        demandUser(req)
        return readForDecision(
          req,
          text(req.routeParams?.['collection']),
          text(req.routeParams?.['id']),
        )
      }),
  },
]
