import type { PayloadRequest } from 'payload'
import type { Actor } from '../core/actor.ts'
import type { Situation } from '../core/decision.ts'
import { Refusal } from '../core/refusal.ts'
import { actorOf } from './actor-of.ts'
import { readCase, type StoredCase } from './case-store.ts'
import { type Content, hashContent, readContent } from './content/content.ts'
import type { Engine } from './engine.ts'
import { recordOpening } from './record.ts'
import { openCase } from '../core/case.ts'
import { docKeyOf } from './slugs.ts'
import { titleOf } from './gate/save.ts'
import { systemActor } from '../core/actor.ts'
import { type Data, readWorkingCopy } from './working-copy.ts'

/** A situation with the records it was read from. */
export type Reading = Situation & { stored: StoredCase; content: Content; data: Data }

/**
 * Reads all that a decision on a document depends on, within the request's transaction.
 *
 * @throws Refusal `document-unknown`, or `content-changed` when nobody is known to have written it
 */
export const readSituation = async (
  engine: Engine,
  collection: string,
  id: number | string,
  req: PayloadRequest,
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
  const everyone = await engine.workflow.members(engine.payload, req)
  const members = (body: string): readonly Actor[] =>
    everyone.filter((member) => member.seats.some((seat) => seat.body === body))
  return {
    definition: governed.definition,
    current: stored,
    stored,
    actor: actorOf(engine, req),
    content,
    contentHash,
    data,
    facts: { flags: stored.flags, content: content.fields },
    members,
    now: new Date().toISOString(),
  }
}

const adoptDraft = (
  engine: Engine,
  collection: string,
  id: number | string,
  data: Data,
  contentHash: string,
  req: PayloadRequest,
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
