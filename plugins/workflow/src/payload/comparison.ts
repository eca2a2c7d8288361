import type { PayloadRequest } from 'payload'
import { dbReq, type Engine } from './engine.ts'

/** Ids of the two versions that show what a correction changes: what is public, and the newest. */
export type Comparison = { from: string; to: string }

/** Id of the newest version that is kept, of those with that status; null where there is none. */
export const newestVersion = async (
  { payload }: Engine,
  collection: string,
  id: number | string,
  req: PayloadRequest,
  status?: 'draft' | 'published',
): Promise<string | null> => {
  const { docs } = await payload.db.findVersions({
    collection: collection as never,
    where: {
      and: [
        { parent: { equals: id } },
        ...(status ? [{ 'version._status': { equals: status } }] : []),
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req: dbReq(req),
  })
  const [version] = docs as { id: number | string }[]
  return version ? String(version.id) : null
}

/** The versions to compare; null when either is not kept. */
export const comparisonOf = async (
  engine: Engine,
  collection: string,
  id: number | string,
  req: PayloadRequest,
): Promise<Comparison | null> => {
  const from = await newestVersion(engine, collection, id, req, 'published')
  const to = await newestVersion(engine, collection, id, req, 'draft')
  return from && to ? { from, to } : null
}
