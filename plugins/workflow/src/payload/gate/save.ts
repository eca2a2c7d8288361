import type { Json } from '../../core/canonical.ts'
import { openCase } from '../../core/case.ts'
import type { Facts } from '../../core/facts.ts'
import { type Edit, edit, flagsAfter } from '../../core/edit.ts'
import { Refusal } from '../../core/refusal.ts'
import { actorOf } from '../actor-of.ts'
import { countFrom } from '../calendar.ts'
import { readCase, type StoredCase, updateCase } from '../case-store.ts'
import { type Content, hashContent, isBlankContent } from '../content/content.ts'
import type { DbRequest, Engine } from '../engine.ts'
import { codeOf, contentOf, factsOf, type Locale, localesOf } from '../locales.ts'
import { recordOpening, recordStep } from '../record.ts'
import { setReferences } from '../reference-store.ts'
import { membersAt } from '../members.ts'
import { underWay } from '../../core/chain.ts'
import { syncTasks } from '../task-store.ts'
import { docKeyOf } from '../slugs.ts'

type Data = Record<string, unknown>

/** Keys (`media:<id>`) of the media in a content. */
export const mediaKeys = (content: Content): string[] =>
  content.media.map(({ relationTo, id }) => `${relationTo}:${id}`)

/**
 * The name of a document in lists: the configured title field, cut to a sane length; that of the
 * locale before others where each is governed by itself.
 */
export const titleOf = (
  engine: Engine,
  collection: string,
  data: Data,
  locale: Locale = null,
): string => {
  const code = codeOf(engine, collection, locale)
  const config = engine.payload.collections[collection as never] as
    { config: { admin: { useAsTitle?: string } } } | undefined
  const field = engine.workflow.collections[collection]?.title ?? config?.config.admin.useAsTitle
  const value = field ? data[field] : undefined
  const texts: unknown[] =
    typeof value === 'object' && value !== null
      ? [...(code === null ? [] : [(value as Data)[code]]), ...Object.values(value as Data)]
      : [value]
  const text = texts.find((one) => typeof one === 'string' && one !== '')
  return typeof text === 'string' ? text.slice(0, 300) : ''
}

const flagRules = (engine: Engine, collection: string) =>
  engine.workflow.collections[collection]?.definition.flags ?? {}

const sameFlags = (a: Facts['flags'], b: Facts['flags']): boolean =>
  Object.keys({ ...a, ...b }).every((name) => (a[name] ?? false) === (b[name] ?? false))

const detailsOf = ({ set }: Edit, flags: Facts['flags'] | null): { [key: string]: Json } | null => {
  const details = {
    ...(flags ? { flags: { ...flags } } : {}),
    ...(Object.keys(set).length > 0 ? { set } : {}),
  }
  return Object.keys(details).length > 0 ? details : null
}

const trackDraftMedia = async (
  engine: Engine,
  docKey: string,
  content: Content,
  req: DbRequest,
): Promise<void> => {
  await setReferences(engine, docKey, 'draft', mediaKeys(content), req)
}

type Document = { collection: string; docId: number | string; locale: Locale }

/** What a save knows of the other locales: flags and the count of saves are one for all. */
type Shared = { revision: number; flags: Facts['flags'] }

const open = async (
  engine: Engine,
  { collection, docId, locale }: Document,
  data: Data,
  content: Content,
  shared: Shared,
  req: DbRequest,
): Promise<StoredCase> => {
  const actor = actorOf(engine, req)
  const flags = flagsAfter(flagRules(engine, collection), shared.flags, data, actor)
  const inherited = (req?.context?.['workflowContributors'] as string[] | undefined) ?? []
  const opened = openCase(hashContent(content), actor.id, flags)
  const contributors = [...new Set([actor.id, ...inherited])]
  const docKey = docKeyOf(collection, docId, locale)
  const title = titleOf(engine, collection, data, locale)
  const stored = await recordOpening(
    engine,
    { docKey, collection, docId: String(docId), locale, title },
    {
      action: 'create',
      actor,
      at: new Date().toISOString(),
      next: { ...opened, contributors, revision: shared.revision },
      details:
        inherited.length > 0 || Object.keys(flags).length > 0
          ? { contributors, flags: { ...flags } }
          : null,
    },
    req,
  )
  if (content.media.length > 0) await trackDraftMedia(engine, docKey, content, req)
  return stored
}

/**
 * Opens the case of a document that was just created, and that of each locale that has content;
 * its creator is its author.
 */
export const saveNew = async (
  engine: Engine,
  collection: string,
  docId: number | string,
  data: Data,
  req: DbRequest,
): Promise<Shared> => {
  let shared: Shared = { revision: 1, flags: {} }
  for (const locale of localesOf(engine, collection)) {
    const content = await contentOf(engine, collection, locale, data, req)
    if (locale !== null && isBlankContent(content)) continue
    shared = await open(engine, { collection, docId, locale }, data, content, shared, req)
  }
  return shared
}

/**
 * Records a save of the working copy in the case of each locale, and writes the new revision and
 * the flags as they stand into the data that is about to be stored.
 *
 * @throws Refusal `revision-changed` when the save started from another revision
 */
export const saveWork = async (
  engine: Engine,
  collection: string,
  docId: number | string,
  data: Data,
  req: DbRequest,
): Promise<void> => {
  const stored = await readCase(engine, collection, docId, req)
  if (!stored) {
    const opened = await saveNew(engine, collection, docId, data, req)
    data['revision'] = opened.revision
    return
  }
  const docKey = stored.docKey
  const context = req?.context ?? {}
  if (context['workflowCreated'] === docKey) {
    delete context['workflowCreated']
    data['revision'] = stored.revision
    return
  }
  const expected = (context['workflowRevisions'] as Record<string, number> | undefined)?.[docKey]
  if (expected !== undefined && expected !== stored.revision)
    throw new Refusal('revision-changed', { revision: stored.revision })
  const shared = await advance(engine, stored, docId, data, req)
  for (const locale of localesOf(engine, collection).slice(1)) {
    const other = await readCase(engine, collection, docId, req, locale)
    const content = other ? null : await contentOf(engine, collection, locale, data, req)
    if (other) await advance(engine, { ...other, revision: stored.revision }, docId, data, req)
    else if (content && !isBlankContent(content))
      await open(engine, { collection, docId, locale }, data, content, shared, req)
  }
  Object.assign(data, shared.flags, { revision: shared.revision })
}

/** Records a save in one case: what it means for it is for its own content to say. */
const advance = async (
  engine: Engine,
  stored: StoredCase,
  docId: number | string,
  data: Data,
  req: DbRequest,
): Promise<Shared> => {
  const { docKey, collection, locale } = stored
  const governed = engine.workflow.collections[collection]
  if (!governed) return stored
  const content = await contentOf(engine, collection, locale, data, req)
  const actor = actorOf(engine, req)
  const flags = flagsAfter(flagRules(engine, collection), stored.flags, data, actor)
  const contentHash = hashContent(content)
  const now = new Date().toISOString()
  const { definition: newest } = governed
  const title = titleOf(engine, collection, data, locale)
  const flagged = !sameFlags(flags, stored.flags)
  // An ordinary save of a draft concerns nobody else, and need not ask who there is.
  const concerns =
    flagged ||
    (stored.state !== 'draft' && contentHash !== stored.workHash) ||
    (title !== stored.title && (stored.state !== 'draft' || stored.fast !== null))
  const setting = {
    definition: underWay(newest, stored),
    newest,
    everyone: concerns ? await membersAt(engine, collection, now, req) : [],
    facts: { flags, content: factsOf(engine, collection, locale, data, content) },
    now,
  }
  const after = concerns ? await countFrom(engine, now, req) : () => ''
  const outcome = edit({ ...setting, current: stored, actor, contentHash, after })
  const changed = outcome.next.workHash !== stored.workHash
  const titled = { ...stored, title }
  if (outcome.entry)
    await recordStep(
      engine,
      titled,
      {
        action: outcome.entry,
        actor,
        at: now,
        next: outcome.next,
        details: detailsOf(outcome, flagged ? flags : null),
      },
      req,
    )
  else await updateCase(engine, { ...titled, ...outcome.next }, req)
  if (concerns) {
    const kept = await readCase(engine, collection, docId, req, locale)
    if (kept) await syncTasks(engine, { ...setting, current: kept }, kept, req)
  }
  if (changed) await trackDraftMedia(engine, docKey, content, req)
  if (changed && stored.submittedHash) await setReferences(engine, docKey, 'submitted', [], req)
  return { flags, revision: outcome.next.revision }
}
