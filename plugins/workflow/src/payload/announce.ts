import type { SignedEntry } from '../core/ledger.ts'
import type { DbRequest, Engine } from './engine.ts'
import type { DecisionEvent } from './options.ts'
import { codeOf } from './locales.ts'
import { queueDeliveries } from './webhooks/queue.ts'

/** Makes a new ledger entry known: outside by webhooks, and in this process after its commit. */
export const announce = async (
  engine: Engine,
  { collection, docId, locale, title }: Omit<DecisionEvent, 'entry'>,
  entry: SignedEntry,
  req: DbRequest,
): Promise<void> => {
  const code = codeOf(engine, collection, locale)
  const event = { collection, docId, locale: code, title, entry }
  await queueDeliveries(engine, event, req)
  if (engine.workflow.onDecision) engine.afterCommit(req, () => void tell(engine, event))
}

const tell = async ({ payload, workflow }: Engine, event: DecisionEvent): Promise<void> => {
  try {
    await workflow.onDecision?.(payload, event)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'onDecision failed.' })
  }
}
