import { attemptLimit, waitAfter } from '../../core/backoff.ts'
import { inBackground } from '../background.ts'
import type { Engine } from '../engine.ts'
import { slugs, webhooksSlug } from '../slugs.ts'
import { type Failure, failureOfError, failureOfStatus } from './failure.ts'
import { post } from './post.ts'
import { secretsOf, signatureOf } from './signature.ts'
import type { Delivery, Webhook } from './webhook.ts'

const send = async (engine: Engine, webhook: Webhook, delivery: Delivery): Promise<number> => {
  const { messageId, body } = delivery
  const now = new Date()
  const seconds = Math.floor(now.getTime() / 1000)
  const secrets = secretsOf(engine.payload, webhook, now)
  return post({
    url: webhook.url,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'bangtin-workflow',
      'webhook-id': messageId,
      'webhook-timestamp': String(seconds),
      'webhook-signature': secrets
        .map((secret) => signatureOf(secret, messageId, seconds, body))
        .join(' '),
    },
    body,
    allowPrivate: engine.workflow.webhooks?.allowPrivate ?? false,
    signal: engine.closing,
  })
}

const mark = async (
  engine: Engine,
  { id }: Delivery,
  data: Partial<Delivery> & Record<string, unknown>,
): Promise<void> => {
  await engine.raw.updateOne({ collection: slugs.deliveries, id, data, returning: false })
}

const markFailed = async (
  engine: Engine,
  delivery: Delivery,
  { text, isFinal, status }: Failure,
): Promise<void> => {
  const attempts = delivery.attempts + 1
  const ends = isFinal || attempts >= attemptLimit
  await mark(engine, delivery, {
    status: ends ? 'failed' : 'waiting',
    attempts,
    responseStatus: status ?? null,
    lastError: text,
    nextAt: ends ? null : new Date(Date.now() + waitAfter(attempts, Math.random())).toISOString(),
  })
}

/** Whether the receiver took it. A crash before the mark sends the same id again at the next start. */
const attempt = async (engine: Engine, webhook: Webhook, delivery: Delivery): Promise<boolean> => {
  let status: number
  try {
    status = await send(engine, webhook, delivery)
  } catch (error) {
    if (!engine.closing.aborted) await markFailed(engine, delivery, failureOfError(error))
    return false
  }
  if (status < 200 || status > 299) {
    await markFailed(engine, delivery, failureOfStatus(status))
    return false
  }
  await mark(engine, delivery, {
    status: 'delivered',
    attempts: delivery.attempts + 1,
    responseStatus: status,
    lastError: null,
    deliveredAt: new Date().toISOString(),
    nextAt: null,
  })
  return true
}

const dueOf = async (engine: Engine, { id }: Webhook): Promise<Delivery[]> => {
  const { docs } = await engine.payload.db.find<Delivery>({
    collection: slugs.deliveries,
    where: {
      and: [
        { webhook: { equals: String(id) } },
        { status: { equals: 'waiting' } },
        { nextAt: { less_than_equal: new Date().toISOString() } },
      ],
    },
    sort: 'createdAt',
    limit: 100,
    pagination: false,
  })
  return docs
}

/** Oldest first; a receiver that does not take one gets the others when it is asked again. */
const deliverTo = async (engine: Engine, webhook: Webhook): Promise<void> => {
  for (let due = await dueOf(engine, webhook); due.length > 0; due = await dueOf(engine, webhook))
    for (const delivery of due) if (!(await attempt(engine, webhook, delivery))) return
}

const timers = new WeakMap<Engine, NodeJS.Timeout>()

/** Looks again when the next delivery is due, and at the earliest in a second. */
const lookAgain = async (engine: Engine, webhooks: readonly Webhook[]): Promise<void> => {
  const { docs } = await engine.payload.db.find<Delivery>({
    collection: slugs.deliveries,
    where: {
      and: [
        { status: { equals: 'waiting' } },
        { webhook: { in: webhooks.map(({ id }) => String(id)) } },
      ],
    },
    sort: 'nextAt',
    limit: 1,
    pagination: false,
  })
  const [next] = docs
  clearTimeout(timers.get(engine))
  if (!next) return
  const wait = Math.max(1_000, new Date(next.nextAt ?? 0).getTime() - Date.now())
  timers.set(engine, setTimeout(() => void deliverWebhooks(engine), wait).unref())
}

/**
 * Sends what is due, to each address in order and to all at once, in the background; what fails is
 * tried again later with the same `webhook-id`, and after the last try stays to be sent by hand.
 */
export const deliverWebhooks: (engine: Engine) => Promise<void> = inBackground(
  'Delivering webhooks',
  async (engine) => {
    const { docs } = await engine.payload.db.find<Webhook>({
      collection: webhooksSlug,
      where: { active: { equals: true } },
      limit: 0,
      pagination: false,
    })
    await Promise.all(docs.map((webhook) => deliverTo(engine, webhook)))
    if (docs.length > 0 && !engine.closing.aborted) await lookAgain(engine, docs)
  },
)
