import type { Endpoint, PayloadRequest, TypedUser } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { answer } from '../endpoints/answer.ts'
import { routeId } from '../endpoints/route-id.ts'
import { engineOf } from '../engine.ts'
import { slugs, webhooksSlug } from '../slugs.ts'
import { deliverWebhooks } from './deliver.ts'
import { newSecret } from './signature.ts'
import type { Delivery, Webhook } from './webhook.ts'

type IsKeeper = (user: TypedUser | null) => boolean

const dayLong = 24 * 60 * 60_000

const demandKeeper = (req: PayloadRequest, isKeeper: IsKeeper): void => {
  if (!req.user) throw new Refusal('sign-in-first')
  if (!isKeeper(req.user)) throw new Refusal('not-a-webhook-keeper')
}

const webhookOf = async (req: PayloadRequest, id: string): Promise<Webhook> => {
  const webhook = await req.payload.db.findOne<Webhook>({
    collection: webhooksSlug,
    where: { id: { equals: id } },
    req,
  })
  if (!webhook) throw new Refusal('webhook-unknown')
  return webhook
}

/**
 * `POST /api/workflow-webhooks/<id>/secret`: makes a new secret and shows it this once,
 * `{ secret, previousUntil }`. For a day the one before signs beside it. 401, 403, 404.
 */
export const secretEndpoint = (isKeeper: IsKeeper): Omit<Endpoint, 'root'> => ({
  path: '/:id/secret',
  method: 'post',
  handler: (req) =>
    answer(req, async () => {
      demandKeeper(req, isKeeper)
      const webhook = await webhookOf(req, routeId(req))
      const secret = newSecret()
      const previousUntil = new Date(Date.now() + dayLong).toISOString()
      await req.payload.db.updateOne({
        collection: webhooksSlug,
        id: webhook.id,
        data: {
          secret: req.payload.encrypt(secret),
          previousSecret: webhook.secret,
          previousUntil,
        },
        returning: false,
      })
      return { secret, previousUntil }
    }),
})

/**
 * `POST /api/workflow-deliveries/<id>/resend`: sends it again, soon and with the same `webhook-id`,
 * whatever became of it. 401, 403, 404.
 */
export const resendEndpoint = (isKeeper: IsKeeper): Omit<Endpoint, 'root'> => ({
  path: '/:id/resend',
  method: 'post',
  handler: (req) =>
    answer(req, async () => {
      demandKeeper(req, isKeeper)
      const engine = engineOf(req.payload)
      const delivery = await req.payload.db.findOne<Delivery>({
        collection: slugs.deliveries,
        where: { id: { equals: routeId(req) } },
        req,
      })
      if (!delivery) throw new Refusal('delivery-unknown')
      const { active } = await webhookOf(req, delivery.webhook)
      if (!active) throw new Refusal('webhook-inactive')
      await engine.raw.updateOne({
        collection: slugs.deliveries,
        id: delivery.id,
        data: { status: 'waiting', attempts: 0, nextAt: new Date().toISOString(), lastError: null },
        returning: false,
      })
      void deliverWebhooks(engine)
      return { id: delivery.id, status: 'waiting' }
    }),
})
