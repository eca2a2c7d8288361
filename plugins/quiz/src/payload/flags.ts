import type { CollectionSlug } from 'payload'
import { type FlagEntry, type FlagKind, flagsOf } from '../core/flags.ts'
import type { Text } from '../core/text.ts'
import { slugs } from './collections.ts'
import { noteLook } from './results/look.ts'
import { liveBySlug, type Service } from './service.ts'

type Row = {
  id: string
  key: string
  identity: string
  name: string
  unit: string | null
  startedAt: string
  deviceHash: string | null
  addressHash: string | null
}

/** An attempt as the secretariat sees it beside a flag. */
export type FlaggedEntry = {
  id: string
  name: string
  unit: string | null
  startedAt: string
  /** Seconds from start to submission; null when it was never handed in. */
  seconds: number | null
}

/** What is worth a look in a round. */
export type RoundFlags = {
  key: string
  name: Text
  /** `count` attempts, of which the first are named. */
  flags: { kind: FlagKind; count: number; entries: FlaggedEntry[] }[]
}

/** The most attempts that are named for one flag. */
const mostNamed = 50

const all = async <T>(
  { payload }: Service,
  collection: string,
  where: object,
  fields: readonly string[],
): Promise<T[]> => {
  const { docs } = await payload.db.find<T & Record<string, unknown>>({
    collection: collection as CollectionSlug,
    where: where as never,
    select: Object.fromEntries(fields.map((field) => [field, true as const])),
    ...{ limit: 0, pagination: false },
  })
  return docs
}

const rowFields = ['key', 'identity', 'name', 'unit', 'startedAt', 'deviceHash', 'addressHash']

/**
 * What is worth a look in the rounds of a published contest; nothing is changed by it. Attempts that
 * are named are noted as looked at.
 */
export const contestFlags = async (
  service: Service,
  slug: string,
  _: string,
  by: string,
): Promise<{ rounds: RoundFlags[] }> => {
  const { contest } = await liveBySlug(service, slug)
  const rounds: RoundFlags[] = []
  for (const { key, name, blueprint } of contest.rounds) {
    const where = { and: [{ contest: { equals: contest.id } }, { roundKey: { equals: key } }] }
    const rows = await all<Row>(service, slugs.attempts, where, rowFields)
    const handedIn = await all<{ key: string; at: string }>(
      ...[service, slugs.submissions, { key: { like: `${contest.id}:${key}:` } }, ['key', 'at']],
    )
    const times = new Map(handedIn.map(({ key: attempt, at }) => [attempt, Date.parse(at)]))
    const questions = blueprint.reduce((sum, { count }) => sum + count, 0)
    const entries = rows.map((row): FlagEntry => ({
      ...{ id: row.id, who: row.identity, device: row.deviceHash, address: row.addressHash },
      ...{ startedAt: Date.parse(row.startedAt), submittedAt: times.get(row.key) ?? null },
      questions,
    }))
    const byId = new Map(rows.map((row) => [row.id, row]))
    const shown = (id: string): FlaggedEntry[] => {
      const row = byId.get(id)
      if (!row) return []
      const end = times.get(row.key)
      const seconds =
        end === undefined ? null : Math.round((end - Date.parse(row.startedAt)) / 1000)
      return [{ id: String(id), name: row.name, unit: row.unit, startedAt: row.startedAt, seconds }]
    }
    const flags = flagsOf(entries).map(({ kind, ids }) => ({
      ...{ kind, count: ids.length, entries: ids.slice(0, mostNamed).flatMap(shown) },
    }))
    const named = [...new Set(flags.flatMap(({ entries: own }) => own.map(({ id }) => id)))]
    if (named.length > 0)
      await noteLook(service, {
        ...{ who: by, what: 'Xem lượt thi cần xem lại', contest: contest.title.vi },
        ...{ roundKey: key, entries: named },
      })
    rounds.push({ key, name, flags })
  }
  return { rounds }
}
