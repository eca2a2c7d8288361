import { Refusal } from '../../core/refusal.ts'
import { readCase, type StoredCase } from '../case-store.ts'
import { hashContent, readContent } from '../content/content.ts'
import { governedPart } from '../content/governed-part.ts'
import { type DbRequest, dbReq, type Engine } from '../engine.ts'
import { slugOf } from '../slugs.ts'
import { readSnapshot } from '../snapshot-store.ts'

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
 * decision put into the ledger, whoever writes it and by whatever path.
 *
 * @returns the data to write: what approvals cover as the approved snapshot has it, so that not even
 *   what the hash leaves out, such as the ids of rows, comes from elsewhere
 * @throws Refusal `publish-without-approval` or `live-content-fixed`
 */
export const demandApproved = async (
  engine: Engine,
  collection: string,
  stored: StoredCase | null,
  data: Data,
  req: DbRequest,
): Promise<Data> => {
  if (!stored?.liveHash) throw new Refusal('publish-without-approval')
  const { payload, workflow } = engine
  const content = await readContent(payload, workflow, collection, data, req)
  if (hashContent(content) !== stored.liveHash) throw new Refusal('live-content-fixed')
  const snapshot = await readSnapshot(engine, stored.docKey, stored.liveHash, req)
  if (!snapshot) throw new Refusal('publish-without-approval')
  const approved = governedPart(payload, workflow, collection, snapshot.data)
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
  const stored = await readCase(engine, collection, docId, req)
  const existing = await engine.payload.db.findOne<Data & { id: string }>({
    collection: slugOf(collection),
    where: { id: { equals: docId } },
    locale: 'all',
    req: dbReq(req),
  })
  const kept = existing ? { createdAt: existing['createdAt'] } : {}
  const result: Data = { ...existing, ...data, ...kept }
  const published = isPublished(result)
  const checked = published ? await demandApproved(engine, collection, stored, result, req) : result
  if (!published && stored?.liveHash) throw new Refusal('unpublish-by-decision-only')
  if (result['deletedAt'] && !existing?.['deletedAt']) demandRemovable(stored)
  return Object.fromEntries(Object.keys(data).map((name) => [name, checked[name]]))
}

/**
 * Deleting and trashing are for drafts only.
 *
 * @throws Refusal `delete-live` or `delete-in-review`
 */
export const demandRemovable = (stored: StoredCase | null): void => {
  if (stored?.liveHash) throw new Refusal('delete-live')
  if (stored?.submittedHash) throw new Refusal('delete-in-review')
}
