import type { PayloadRequest } from 'payload'
import { type Actor, systemActor } from '../core/actor.ts'
import { openCase } from '../core/case.ts'
import { underWay } from '../core/chain.ts'
import type { Situation } from '../core/decision.ts'
import { Refusal } from '../core/refusal.ts'
import { actorOf } from './actor-of.ts'
import { countFrom } from './calendar.ts'
import { readCase, type StoredCase } from './case-store.ts'
import { type Content, hashContent, readContent } from './content/content.ts'
import type { DbRequest, Engine } from './engine.ts'
import { titleOf } from './gate/save.ts'
import { type Everyone, membersAt } from './members.ts'
import { recordOpening } from './record.ts'
import { docKeyOf } from './slugs.ts'
import { type Data, readWorkingCopy } from './working-copy.ts'

/** A situation with the records it was read from. */
export type Reading = Situation & {
  stored: StoredCase
  content: Content
  data: Data
  everyone: Everyone
}

/**
 * Reads all that a decision on a document depends on, within the request's transaction.
 *
 * @param clock the moment of the decision
 * @throws Refusal `document-unknown`, or `content-changed` when nobody is known to have written it
 */
export const readSituation = async (
  engine: Engine,
  collection: string,
  id: number | string,
  req: PayloadRequest,
  clock: Date = new Date(),
): Promise<Reading> => {
  const governed = engine.workflow.collections[collection]
  const copy = governed ? await readWorkingCopy(engine, collection, id, req) : null
  if (!governed || !copy || copy.data['deletedAt']) throw new Refusal('document-unknown')
  const { data } = copy
  const content = await readContent(engine.payload, engine.workflow, collection, data, req)
  const contentHash = hashContent(content)
  const stored =
    (await readCase(engine, collection, id, req)) ??
    (await adoptDraft(engine, collection, id, data, contentHash, req))
  // Every save leaves a version with its author; words without one have come by another way.
  const isKnown = copy.isVersion || [stored.workHash, stored.liveHash].includes(contentHash)
  if (!isKnown) throw new Refusal('content-changed')
  const now = clock.toISOString()
  const everyone = await membersAt(engine, collection, now, req)
  const newest = governed.definition
  return {
    definition: underWay(newest, stored),
    newest,
    current: stored,
    stored,
    actor: withMandates(actorOf(engine, req), everyone),
    everyone,
    content,
    contentHash,
    data,
    facts: { flags: stored.flags, content: content.fields },
    now,
    after: await countFrom(engine, now, req),
  }
}

const withMandates = (actor: Actor, everyone: Everyone): Actor => {
  const mandates = everyone.find(({ id }) => id === actor.id)?.mandates
  return mandates ? { ...actor, mandates } : actor
}

const adoptDraft = (
  engine: Engine,
  collection: string,
  id: number | string,
  data: Data,
  contentHash: string,
  req: DbRequest,
): Promise<StoredCase> =>
  recordOpening(
    engine,
    {
      docKey: docKeyOf(collection, id),
      collection,
      docId: String(id),
      title: titleOf(engine, collection, data),
    },
    {
      action: 'create',
      actor: systemActor,
      at: new Date().toISOString(),
      next: openCase(contentHash, systemActor.id, {}),
    },
    req,
  )
