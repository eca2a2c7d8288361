import { createHash } from 'node:crypto'
import type { Engine } from '../engine.ts'
import { isConflict } from '../ledger-store.ts'
import { slugs } from '../slugs.ts'

/** Where and by which keys a person's browser is reached. */
export type Subscription = { endpoint: string; p256dh: string; auth: string }

type Row = Subscription & { id: number | string; key: string; personId: string }

const keyOf = (endpoint: string): string => createHash('sha256').update(endpoint).digest('hex')

/** Most browsers of one person; the oldest make room. */
const mostPerPerson = 10

/** The browsers that a person asked to be told in. */
export const subscriptionsOf = async (engine: Engine, personId: string): Promise<Row[]> =>
  (
    await engine.payload.db.find<Row>({
      collection: slugs.push,
      where: { personId: { equals: personId } },
      sort: 'createdAt',
      limit: 0,
      pagination: false,
    })
  ).docs

/** Forgets a browser: at its person's wish, or because it is gone. */
export const forgetSubscription = async (engine: Engine, endpoint: string): Promise<void> => {
  await engine.raw.deleteMany({
    collection: slugs.push,
    where: { key: { equals: keyOf(endpoint) } },
  })
}

/** Keeps a browser; the same one is kept once, for whoever asked last. */
export const keepSubscription = async (
  engine: Engine,
  personId: string,
  subscription: Subscription,
): Promise<void> => {
  await forgetSubscription(engine, subscription.endpoint)
  const held = await subscriptionsOf(engine, personId)
  for (const { endpoint } of held.slice(0, Math.max(0, held.length - mostPerPerson + 1)))
    await forgetSubscription(engine, endpoint)
  const data = { key: keyOf(subscription.endpoint), personId, ...subscription }
  try {
    await engine.raw.create({ collection: slugs.push, data })
  } catch (error) {
    if (!isConflict(error)) throw error
  }
}
