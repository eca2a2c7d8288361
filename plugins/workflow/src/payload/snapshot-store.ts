import type { Content } from './content/content.ts'
import { type DbRequest, dbReq, type Engine } from './engine.ts'
import { slugs } from './slugs.ts'

/** A submitted content as it was, kept apart from versions, which can be rewritten and pruned. */
export type Snapshot = {
  key: string
  docKey: string
  contentHash: string
  content: Content
  /** The record as the adapter takes it, in all locales. */
  data: Record<string, unknown>
}

const keyOf = (docKey: string, contentHash: string): string => `${docKey}@${contentHash}`

/** The snapshot of that content, or null. */
export const readSnapshot = async (
  engine: Engine,
  docKey: string,
  contentHash: string,
  req: DbRequest,
): Promise<Snapshot | null> =>
  engine.payload.db.findOne<Snapshot & { id: string }>({
    collection: slugs.snapshots,
    where: { key: { equals: keyOf(docKey, contentHash) } },
    req: dbReq(req),
  })

/** Keeps a content once; the same content again is the same snapshot. */
export const keepSnapshot = async (
  engine: Engine,
  docKey: string,
  contentHash: string,
  content: Content,
  data: Record<string, unknown>,
  req: DbRequest,
): Promise<void> => {
  if (await readSnapshot(engine, docKey, contentHash, req)) return
  await engine.raw.create({
    collection: slugs.snapshots,
    data: { key: keyOf(docKey, contentHash), docKey, contentHash, content, data },
    req: dbReq(req),
  })
}
