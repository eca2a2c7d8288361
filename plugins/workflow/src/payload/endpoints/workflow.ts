import type { Endpoint, PayloadRequest } from 'payload'
import { act } from '../act.ts'
import { Refusal } from '../../core/refusal.ts'
import { readCommand } from './command.ts'
import { answer } from './answer.ts'
import { routeId } from './route-id.ts'
import { routeLocale } from './route-locale.ts'
import { demandReadable } from '../readable.ts'
import { workflowView } from '../view/view.ts'

const demandUser = (req: PayloadRequest): void => {
  if (!req.user) throw new Refusal('sign-in-first')
}

/**
 * `GET /api/<collection>/<id>/workflow`: where a document stands ({@link workflowView}); 401, 404.
 *
 * `POST` the same path with `{ action, comment?, revision, contentHash? }`: takes the action and
 * answers with the new view; 400 malformed, 401, 403 with the rule, 404, 409 when content, revision
 * or state is another by now, 422 when a reason is missing or the content is not complete.
 *
 * `?locale=` names the locale where each is governed by itself; the default one without it.
 */
export const workflowEndpoints = (collection: string): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/workflow',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        demandUser(req)
        const [id, locale] = [routeId(req), routeLocale(req)]
        await demandReadable(req, collection, id)
        return workflowView(req, collection, id, locale)
      }),
  },
  {
    path: '/:id/workflow',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        demandUser(req)
        const command = await readCommand(req)
        const [id, locale] = [routeId(req), routeLocale(req)]
        await demandReadable(req, collection, id)
        await act({ ...command, req, collection, id, ...(locale ? { locale } : {}) })
        return workflowView(req, collection, id, locale)
      }),
  },
]
