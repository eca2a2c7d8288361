import type { Endpoint, PayloadRequest } from 'payload'
import { seatFor } from '../../core/actor.ts'
import { Refusal } from '../../core/refusal.ts'
import { actorOf } from '../actor-of.ts'
import { answer } from '../endpoints/answer.ts'
import { engineOf } from '../engine.ts'
import { adopt } from './adopt.ts'
import { adoptionReport } from './unadopted.ts'

const demandManager = (req: PayloadRequest): void => {
  if (!req.user) throw new Refusal('sign-in-first')
  const engine = engineOf(req.payload)
  const actor = actorOf(engine, req)
  const manages = Object.values(engine.workflow.collections).some(
    ({ definition }) => seatFor(actor, definition.manage ?? []) !== null,
  )
  if (!manages) throw new Refusal('not-a-manager')
}

/**
 * `GET /api/workflow/adoption` reports what was public before the plugin; `POST` records it as
 * adopted by the person who asks. 401, 403.
 */
export const adoptionEndpoints: Endpoint[] = [
  {
    path: '/workflow/adoption',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        demandManager(req)
        return adoptionReport(req.payload, req)
      }),
  },
  {
    path: '/workflow/adoption',
    method: 'post',
    handler: (req) => answer(req, () => adopt(req)),
  },
]
