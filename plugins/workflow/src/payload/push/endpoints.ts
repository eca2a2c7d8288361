import type { Endpoint, PayloadRequest } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { answer } from '../endpoints/answer.ts'
import { type Engine, engineOf } from '../engine.ts'
import type { PushOptions } from '../notices/options.ts'
import { loadPushKeys } from './keys.ts'
import { isPushAddress } from './push-address.ts'
import {
  forgetSubscription,
  keepSubscription,
  type Subscription,
  subscriptionsOf,
} from './subscriptions.ts'

/** What a browser needs to ask for pushes; null where the project has them off. */
export type PushOffer = { publicKey: string; serviceWorker: string } | null

const asker = (req: PayloadRequest): { engine: Engine; personId: string; push?: PushOptions } => {
  if (!req.user) throw new Refusal('sign-in-first')
  const engine = engineOf(req.payload)
  const { push } = engine.workflow
  return { engine, personId: engine.workflow.actor(req.user).id, ...(push ? { push } : {}) }
}

const offer = async (req: PayloadRequest): Promise<{ offer: PushOffer }> => {
  const { push } = asker(req)
  if (!push) return { offer: null }
  const { publicKey } = loadPushKeys(push.folder)
  return { offer: { publicKey, serviceWorker: push.serviceWorker } }
}

const decoded = (value: unknown): number =>
  typeof value === 'string' && /^[A-Za-z0-9_=-]{1,200}$/.test(value)
    ? Buffer.from(value, 'base64url').length
    : 0

/** An uncompressed point of P-256, and a secret of 16 bytes (RFC 8291). */
const readSubscription = async (
  req: PayloadRequest,
  { allowPrivateAddresses = false }: PushOptions,
): Promise<Subscription> => {
  const body = (await req.json?.().catch(() => null)) as Record<string, unknown> | null
  const endpoint = body?.['endpoint']
  const { p256dh, auth } = (body?.['keys'] ?? {}) as Record<string, unknown>
  if (typeof endpoint !== 'string' || decoded(p256dh) !== 65 || decoded(auth) !== 16)
    throw new Refusal('body-malformed', { reason: '{ endpoint, keys: { p256dh, auth } }' })
  if (!isPushAddress(endpoint, allowPrivateAddresses)) throw new Refusal('push-address-refused')
  return { endpoint, p256dh: String(p256dh), auth: String(auth) }
}

const subscribe = async (req: PayloadRequest): Promise<unknown> => {
  const { engine, personId, push } = asker(req)
  if (!push) throw new Refusal('push-address-refused')
  await keepSubscription(engine, personId, await readSubscription(req, push))
  return { subscribed: true }
}

const unsubscribe = async (req: PayloadRequest): Promise<unknown> => {
  const { engine, personId } = asker(req)
  const body = (await req.json?.().catch(() => null)) as { endpoint?: unknown } | null
  const own = await subscriptionsOf(engine, personId)
  const found = own.find(({ endpoint }) => endpoint === body?.endpoint)
  if (found) await forgetSubscription(engine, found.endpoint)
  return { subscribed: false }
}

/**
 * `GET /api/workflow/push`: the public key to subscribe with. `POST` with a browser's subscription
 * keeps it for the person, `POST …/push/remove` with `{ endpoint }` forgets it. 400, 401, 422.
 */
export const pushEndpoints: Endpoint[] = [
  { path: '/workflow/push', method: 'get', handler: (req) => answer(req, () => offer(req)) },
  { path: '/workflow/push', method: 'post', handler: (req) => answer(req, () => subscribe(req)) },
  {
    path: '/workflow/push/remove',
    method: 'post',
    handler: (req) => answer(req, () => unsubscribe(req)),
  },
]
