import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Contest } from '../core/contest.ts'
import { slugs } from './collections.ts'
import { contestOf } from './contest-of.ts'
import { serviceOfPayload } from './running.ts'

/**
 * A contest as people last saw it: what is published, or else the newest version that was; null
 * where nobody ever saw it.
 */
export const lastShown = async (
  { payload }: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<Contest | null> => {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: collection as CollectionSlug,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    ...{ limit: 1, pagination: false },
  })
  if (docs[0]) return contestOf(docs[0])
  const kept = await payload.db.find<{ key: string } & Record<string, unknown>>({
    collection: slugs.versions,
    where: { contest: { equals: String(id) } },
    sort: '-createdAt',
    ...{ limit: 1, pagination: false },
  })
  const [newest] = kept.docs
  const service = serviceOfPayload(payload)
  return newest && service ? (await service.contests.byVersion(newest.key)).contest : null
}

/** Codes of the rounds whose lists are frozen. */
export const closedRounds = async (
  { payload }: PayloadRequest,
  id: number | string,
): Promise<string[]> => {
  const { docs } = await payload.db.find<{ roundKey: string } & Record<string, unknown>>({
    collection: slugs.results,
    where: { contest: { equals: String(id) } },
    select: { roundKey: true },
    ...{ limit: 0, pagination: false },
  })
  return [...new Set(docs.map(({ roundKey }) => roundKey))]
}
