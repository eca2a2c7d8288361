import { Refusal } from '../../core/refusal.ts'
import { readCases, type StoredCase } from '../case-store.ts'
import { hashContent, isBlankContent } from '../content/content.ts'
import { type DbRequest, dbReq, type Engine } from '../engine.ts'
import { contentOf, localesOf } from '../locales.ts'
import { publicRecord, readLiveParts } from '../public-record.ts'
import { slugOf } from '../slugs.ts'

type Data = Record<string, unknown>

/** Whether a record would be public, in one locale at least. */
export const isPublished = (data: Data): boolean => {
  const status = data['_status']
  return typeof status === 'object' && status !== null
    ? Object.values(status).includes('published')
    : status === 'published'
}

/**
 * The one rule of the gate: content is public only where its hash is the one that a publish
 * decision put into the ledger, whoever writes it and by whatever path. Where each locale is
 * governed by itself, this holds for each, and one that is not live is empty.
 *
 * @returns the data to write: what approvals cover as the approved snapshot has it, so that not even
 *   what the hash leaves out, such as the ids of rows, comes from elsewhere
 * @throws Refusal `publish-without-approval` or `live-content-fixed`
 */
export const demandApproved = async (
  engine: Engine,
  collection: string,
  docId: number | string,
  data: Data,
  req: DbRequest,
): Promise<Data> => {
  const parts = await readLiveParts(engine, collection, docId, req)
  if (parts.size === 0) throw new Refusal('publish-without-approval')
  for (const locale of localesOf(engine, collection)) {
    const content = await contentOf(engine, collection, locale, data, req)
    const live = parts.get(locale)
    if (!live && !isBlankContent(content)) throw new Refusal('publish-without-approval')
    if (live && hashContent(content) !== live.contentHash) throw new Refusal('live-content-fixed')
  }
  const approved = await publicRecord(engine, collection, parts, req)
  const given = Object.entries(approved).filter(([name]) => name in data)
  return { ...data, ...Object.fromEntries(given) }
}

/**
 * Checks a write to a governed collection's own table.
 *
 * @returns the data to write
 * @throws Refusal when it would make content public without approval, take public content down
 * without a decision, or trash what is live or under review
 */
export const checkMainWrite = async (
  engine: Engine,
  collection: string,
  docId: number | string,
  data: Data,
  req: DbRequest,
): Promise<Data> => {
  const cases = await readCases(engine, collection, docId, req)
  const existing = await engine.payload.db.findOne<Data & { id: string }>({
    collection: slugOf(collection),
    where: { id: { equals: docId } },
    locale: 'all',
    req: dbReq(req),
  })
  const kept = existing ? { createdAt: existing['createdAt'] } : {}
  const result: Data = { ...existing, ...data, ...kept }
  const published = isPublished(result)
  const checked = published ? await demandApproved(engine, collection, docId, result, req) : result
  if (!published && cases.some(({ liveHash }) => liveHash))
    throw new Refusal('unpublish-by-decision-only')
  if (result['deletedAt'] && !existing?.['deletedAt']) demandRemovable(cases)
  return Object.fromEntries(Object.keys(data).map((name) => [name, checked[name]]))
}

/**
 * Deleting and trashing are for drafts only.
 *
 * @throws Refusal `delete-live` or `delete-in-review`
 */
export const demandRemovable = (cases: readonly StoredCase[]): void => {
  if (cases.some(({ liveHash }) => liveHash)) throw new Refusal('delete-live')
  if (cases.some(({ submittedHash }) => submittedHash)) throw new Refusal('delete-in-review')
}
