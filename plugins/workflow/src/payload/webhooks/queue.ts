import { randomUUID } from 'node:crypto'
import { type DbRequest, dbReq, type Engine } from '../engine.ts'
import type { DecisionEvent } from '../options.ts'
import { slugs, webhooksSlug } from '../slugs.ts'
import { deliverWebhooks } from './deliver.ts'
import type { Delivery, Webhook } from './webhook.ts'

/** What a webhook's request says, as JSON. */
export type WebhookBody = {
  /** `workflow.` and the action, such as `workflow.publish`. */
  type: string
  /** When it was decided, ISO 8601. */
  timestamp: string
  data: DecisionEvent
}

const wants = ({ actions, collections }: Webhook, { collection, entry }: DecisionEvent): boolean =>
  (!actions?.length || actions.includes(entry.action)) &&
  (!collections?.length || collections.includes(collection))

/**
 * Writes down, together with the ledger entry, which addresses have to be told; a crash after the
 * commit loses none, and the key keeps each of them one.
 */
export const queueDeliveries = async (
  engine: Engine,
  event: DecisionEvent,
  req: DbRequest,
): Promise<void> => {
  const { webhooks, collections } = engine.workflow
  const { collection, docId, locale, title, entry } = event
  // A person's power is nobody's business outside.
  if (!webhooks || !(collection in collections)) return
  const { docs } = await engine.payload.db.find<Webhook>({
    collection: webhooksSlug,
    where: { active: { equals: true } },
    limit: 0,
    pagination: false,
    req: dbReq(req),
  })
  const wanted = docs.filter((webhook) => wants(webhook, event))
  const body: WebhookBody = {
    type: `workflow.${entry.action}`,
    timestamp: entry.at,
    data: { collection, docId, locale, title, entry },
  }
  for (const webhook of wanted) {
    const delivery: Omit<Delivery, 'id'> = {
      key: `${entry.docKey}#${entry.seq}>${webhook.id}`,
      webhook: String(webhook.id),
      messageId: `msg_${randomUUID()}`,
      body: JSON.stringify(body),
      status: 'waiting',
      attempts: 0,
      nextAt: new Date().toISOString(),
    }
    await engine.raw.create({
      collection: slugs.deliveries,
      data: {
        ...delivery,
        ...{ docKey: entry.docKey, collection, docId, title, action: entry.action },
        webhookName: webhook.name,
      },
      req: dbReq(req),
    })
  }
  if (wanted.length > 0) engine.afterCommit(req, () => void deliverWebhooks(engine))
}
