import type { Collection, CollectionSlug, Payload } from 'payload'
import type { Contest } from '../core/contest.ts'
import { slugs } from './collections.ts'
import { contestOf, versionOf } from './contest-of.ts'
import type { GroupWriter } from './group-writer.ts'
import type { QuizKeys } from './keys.ts'
import { withPictures } from './with-pictures.ts'

/** A contest as approved, with the name of this version. */
export type LiveContest = { contest: Contest; version: string }

/** Contests in memory: what is published now, and every version that was ever asked. */
export type LiveContests = {
  /** The published version; null when there is none. At most four seconds old. */
  bySlug: (slug: string) => Promise<LiveContest | null>
  list: () => Promise<LiveContest[]>
  /** The version that an attempt was asked. @throws Error when it is lost */
  byVersion: (version: string) => Promise<LiveContest>
  /** Every version of a contest that was ever asked. */
  versionsOf: (contest: string) => Promise<LiveContest[]>
}

/** Milliseconds: after the first a contest is read again, after the second waited for. */
const [freshFor, staleFor] = [2000, 4000]

const markOf = ({ id, updatedAt, deletedAt }: Record<string, unknown>): string =>
  JSON.stringify([id, updatedAt, deletedAt ?? null])

/**
 * Keeps a sealed copy of each version before the first paper of it goes out. Contests are read as a
 * whole only after one was saved: that, and naming their versions, holds up a crowd.
 */
export const liveContests = (
  payload: Payload,
  collection: string,
  { keys, writer, pictures }: { keys: QuizKeys; writer: GroupWriter; pictures: string | undefined },
): LiveContests => {
  const versions = new Map<string, LiveContest>()
  let known: LiveContest[] = []
  let knownMark = ''
  let readAt = 0
  let reading: Promise<LiveContest[]> | undefined

  const keep = async (record: Contest): Promise<LiveContest> => {
    const contest = pictures ? await withPictures(payload, record, { keys, pictures }) : record
    const version = versionOf(contest)
    const there = versions.get(version)
    if (there) return there
    const live = { contest, version }
    const sealed = keys.seal(JSON.stringify(contest))
    await writer.insert(slugs.versions, { key: version, contest: contest.id, sealed })
    versions.set(version, live)
    return live
  }
  const published = async (select?: Record<string, true>) => {
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection: collection as CollectionSlug,
      where: { _status: { equals: 'published' } },
      ...(select ? { select } : {}),
      limit: 0,
      pagination: false,
    })
    return docs
  }
  const read = async (): Promise<LiveContest[]> => {
    // Only collections with a trash know the field.
    const { trash } = (payload.collections as Record<string, Collection>)[collection]?.config ?? {}
    const marks = await published({
      updatedAt: true,
      ...(trash ? { deletedAt: true as const } : {}),
    })
    const mark = JSON.stringify(marks.map(markOf).sort())
    const isTold = marks.every(({ updatedAt }) => updatedAt)
    if (!isTold || mark !== knownMark) {
      const found: LiveContest[] = []
      for (const doc of await published())
        if (!doc['deletedAt']) found.push(await keep(contestOf(doc)))
      known = found
      knownMark = mark
    }
    readAt = Date.now()
    return known
  }
  const list = async (): Promise<LiveContest[]> => {
    const age = Date.now() - readAt
    if (age < freshFor) return known
    reading ??= read().finally(() => (reading = undefined))
    if (age >= staleFor) return reading
    // A crowd need not wait; a failure shows once the copy is too old.
    reading.catch(() => undefined)
    return known
  }

  const byVersion = async (version: string): Promise<LiveContest> => {
    const there = versions.get(version)
    if (there) return there
    const row = await payload.db.findOne<{ id: string; sealed: string }>({
      collection: slugs.versions,
      where: { key: { equals: version } },
    })
    if (!row) throw new Error(`quiz: version ${version} is not kept.`)
    const live = { contest: JSON.parse(keys.open(row.sealed)) as Contest, version }
    versions.set(version, live)
    return live
  }

  return {
    list,
    bySlug: async (slug) => (await list()).find(({ contest }) => contest.slug === slug) ?? null,
    byVersion,
    versionsOf: async (contest) => {
      const { docs } = await payload.db.find<{ key: string } & Record<string, unknown>>({
        collection: slugs.versions,
        where: { contest: { equals: contest } },
        select: { key: true },
        ...{ limit: 0, pagination: false },
      })
      return Promise.all(docs.map(({ key }) => byVersion(key)))
    },
  }
}
