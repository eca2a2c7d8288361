import { type DbRequest, dbReq, type Engine } from './engine.ts'
import { slugOf } from './slugs.ts'

/** A record as the adapter gives it, in all locales. */
export type Data = Record<string, unknown>

const own = new Set(['id', 'createdAt', 'updatedAt'])

/** The newest saved content, and whether it is a version: the record itself where there is none. */
export type WorkingCopy = { data: Data; isVersion: boolean }

/** Reads the newest saved content of a document; null when there is no such document. */
export const readWorkingCopy = async (
  engine: Engine,
  collection: string,
  id: number | string,
  req: DbRequest,
): Promise<WorkingCopy | null> => {
  const main = await engine.payload.db.findOne<Data & { id: string }>({
    collection: slugOf(collection),
    where: { id: { equals: id } },
    locale: 'all',
    req: dbReq(req),
  })
  if (!main) return null
  const { docs } = await engine.payload.db.findVersions<Data>({
    collection: collection as never,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    locale: 'all',
    req: dbReq(req),
  })
  const version = docs[0]?.version
  const data = { ...(version ?? main), id, deletedAt: main['deletedAt'] ?? null }
  return { data, isVersion: version !== undefined }
}

const writeVersion = async (
  engine: Engine,
  collection: string,
  id: number | string,
  data: Data,
  at: string,
  req: DbRequest,
): Promise<void> => {
  const { id: _id, ...version } = data
  await engine.raw.createVersion({
    collectionSlug: collection as never,
    parent: id,
    versionData: { ...version, updatedAt: at } as never,
    autosave: false,
    createdAt: at,
    updatedAt: at,
    req: dbReq(req),
  })
}

const writeMain = async (
  engine: Engine,
  collection: string,
  id: number | string,
  data: Data,
  at: string,
  req: DbRequest,
): Promise<void> => {
  const record = Object.fromEntries(Object.entries(data).filter(([name]) => !own.has(name)))
  await engine.raw.updateOne({
    collection: slugOf(collection),
    id,
    data: { ...record, updatedAt: at },
    locale: 'all',
    req: dbReq(req),
  })
}

/** A `_status` for all of a document: one value, or one a locale where status is localized. */
const statusLike = (previous: unknown, status: 'draft' | 'published'): unknown =>
  typeof previous === 'object' && previous !== null
    ? Object.fromEntries(Object.keys(previous).map((locale) => [locale, status]))
    : status

/** Puts exactly this content before the public. */
export const writePublic = async (
  engine: Engine,
  collection: string,
  id: number | string,
  data: Data,
  at: string,
  req: DbRequest,
): Promise<void> => {
  const published = { ...data, _status: statusLike(data['_status'], 'published') }
  await writeMain(engine, collection, id, published, at, req)
  await writeVersion(engine, collection, id, published, at, req)
}

/** Saves a working copy over what was just made public, where another locale's draft is newer. */
export const writeDraftOnTop = async (
  engine: Engine,
  collection: string,
  id: number | string,
  working: Data,
  at: string,
  req: DbRequest,
): Promise<void> => {
  const draft = { ...working, _status: statusLike(working['_status'], 'draft') }
  // Payload takes the version with the latest time for the newest.
  const after = new Date(Date.parse(at) + 1).toISOString()
  await writeVersion(engine, collection, id, draft, after, req)
}

/** Takes the public record down and saves the working copy on top, so that no draft is lost. */
export const writeTakenDown = async (
  engine: Engine,
  collection: string,
  id: number | string,
  working: Data,
  at: string,
  req: DbRequest,
): Promise<void> => {
  const main = await engine.payload.db.findOne<Data & { id: string }>({
    collection: slugOf(collection),
    where: { id: { equals: id } },
    locale: 'all',
    req: dbReq(req),
  })
  if (!main) return
  const draft = statusLike(main['_status'], 'draft')
  await writeMain(engine, collection, id, { ...main, _status: draft }, at, req)
  await writeVersion(engine, collection, id, { ...working, _status: draft }, at, req)
}
