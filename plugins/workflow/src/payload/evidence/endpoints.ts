import type { Endpoint, PayloadRequest } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { answer } from '../endpoints/answer.ts'
import { routeId } from '../endpoints/route-id.ts'
import { routeLocale } from '../endpoints/route-locale.ts'
import { engineOf } from '../engine.ts'
import { demandReadable } from '../readable.ts'
import { attachEvidence, listEvidence } from './attach.ts'
import { readUpload } from './read-upload.ts'

const standard = 20 * 1024 * 1024

const demandUser = (req: PayloadRequest): void => {
  if (!req.user) throw new Refusal('sign-in-first')
}

/**
 * `GET /api/<collection>/<id>/workflow/evidence`: what is attached to the document's decisions.
 *
 * `POST` the same path as `multipart/form-data` with `file` (PDF, JPEG or PNG) and `seq`, the number
 * of the decision that it proves; answers with the list. 400, 401, 403, 404, 409, 413, 422.
 */
export const evidenceEndpoints = (collection: string): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/workflow/evidence',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        demandUser(req)
        const [id, locale] = [routeId(req), routeLocale(req)]
        await demandReadable(req, collection, id)
        return { docs: await listEvidence(req, collection, id, locale) }
      }),
  },
  {
    path: '/:id/workflow/evidence',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        demandUser(req)
        const [id, locale] = [routeId(req), routeLocale(req)]
        await demandReadable(req, collection, id)
        const { maxBytes = standard } = engineOf(req.payload).workflow.evidence ?? {}
        const upload = await readUpload(req, maxBytes)
        await attachEvidence(req, { collection, id, locale }, upload)
        return { docs: await listEvidence(req, collection, id, locale) }
      }),
  },
]
