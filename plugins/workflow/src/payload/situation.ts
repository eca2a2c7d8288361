import type { PayloadRequest } from 'payload'
import { type Actor, systemActor } from '../core/actor.ts'
import { openCase } from '../core/case.ts'
import { underWay } from '../core/chain.ts'
import type { Situation } from '../core/decision.ts'
import { Refusal } from '../core/refusal.ts'
import { actorOf } from './actor-of.ts'
import { countFrom } from './calendar.ts'
import { readCase, type StoredCase } from './case-store.ts'
import { type Content, hashContent, isBlankContent } from './content/content.ts'
import type { DbRequest, Engine } from './engine.ts'
import { contentOf, factsOf, type Locale } from './locales.ts'
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
 * @param locale whose case, where each locale is governed by itself
 * @throws Refusal `document-unknown`, or `content-changed` when nobody is known to have written it
 */
export const readSituation = async (
  engine: Engine,
  collection: string,
  id: number | string,
  req: PayloadRequest,
  clock: Date = new Date(),
  locale: Locale = null,
): Promise<Reading> => {
  const governed = engine.workflow.collections[collection]
  const copy = governed ? await readWorkingCopy(engine, collection, id, req) : null
  if (!governed || !copy || copy.data['deletedAt']) throw new Refusal('document-unknown')
  const { data } = copy
  const content = await contentOf(engine, collection, locale, data, req)
  const contentHash = hashContent(content)
  const stored =
    (await readCase(engine, collection, id, req, locale)) ??
    (locale !== null && isBlankContent(content)
      ? unopened(collection, id, locale, data, contentHash)
      : await adoptDraft(engine, collection, id, locale, data, contentHash, req))
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
    facts: { flags: stored.flags, content: factsOf(engine, collection, locale, data, content) },
    now,
    after: await countFrom(engine, now, req),
  }
}

const withMandates = (actor: Actor, everyone: Everyone): Actor => {
  const mandates = everyone.find(({ id }) => id === actor.id)?.mandates
  return mandates ? { ...actor, mandates } : actor
}

const revisionOf = (data: Data): number =>
  typeof data['revision'] === 'number' ? data['revision'] : 1

/** Where a locale stands that has no content yet, and so nothing to decide on. */
const unopened = (
  collection: string,
  id: number | string,
  locale: Locale,
  data: Data,
  contentHash: string,
): StoredCase => ({
  ...openCase(contentHash, systemActor.id, {}),
  contributors: [],
  revision: revisionOf(data),
  docKey: docKeyOf(collection, id, locale),
  ...{ id: '', collection, docId: String(id), locale, title: '' },
  ...{ seq: 0, headHash: null, since: new Date().toISOString() },
})

/** Whether a case was read that is kept nowhere, since its locale has no content yet. */
export const isUnopened = ({ stored }: Reading): boolean => stored.seq === 0

const adoptDraft = (
  engine: Engine,
  collection: string,
  id: number | string,
  locale: Locale,
  data: Data,
  contentHash: string,
  req: DbRequest,
): Promise<StoredCase> =>
  recordOpening(
    engine,
    {
      docKey: docKeyOf(collection, id, locale),
      collection,
      docId: String(id),
      locale,
      title: titleOf(engine, collection, data, locale),
    },
    {
      action: 'create',
      actor: systemActor,
      at: new Date().toISOString(),
      next: {
        ...openCase(contentHash, systemActor.id, {}),
        ...(locale === null ? {} : { revision: revisionOf(data) }),
      },
    },
    req,
  )
