import { inBackground } from '../background.ts'
import type { Engine } from '../engine.ts'
import { slugs } from '../slugs.ts'

const keptFor = 90 * 24 * 60 * 60_000

/** Forgets deliveries that were taken 90 days ago; those that failed stay to be seen. */
export const forgetDeliveries: (engine: Engine) => Promise<void> = inBackground(
  'Forgetting old webhook deliveries',
  async ({ raw }) => {
    const before = new Date(Date.now() - keptFor).toISOString()
    await raw.deleteMany({
      collection: slugs.deliveries,
      where: { and: [{ status: { equals: 'delivered' } }, { deliveredAt: { less_than: before } }] },
    })
  },
)
