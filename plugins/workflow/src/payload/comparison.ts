import type { PayloadRequest } from 'payload'
import { dbReq, type Engine } from './engine.ts'

/** Ids of the two versions that show what a correction changes: what is public, and the newest. */
export type Comparison = { from: string; to: string }

/** The versions to compare; null when either is not kept. */
export const comparisonOf = async (
  { payload }: Engine,
  collection: string,
  id: number | string,
  req: PayloadRequest,
): Promise<Comparison | null> => {
  const newest = async (status: 'draft' | 'published') => {
    const { docs } = await payload.db.findVersions({
      collection: collection as never,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: status } }] },
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
      req: dbReq(req),
    })
    const [version] = docs as { id: number | string }[]
    return version ? String(version.id) : null
  }
  const [from, to] = [await newest('published'), await newest('draft')]
  return from && to ? { from, to } : null
}
