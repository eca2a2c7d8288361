import type { Payload } from 'payload'
import type { DailyHead } from '../core/daily-head.ts'
import type { SignedDailyHead } from '../core/daily-head-faults.ts'
import { slugs } from './slugs.ts'

/** A daily head as the database keeps it, with the state of its delivery. */
export type StoredDailyHead = SignedDailyHead & {
  id: number | string
  seq: number
  status: 'waiting' | 'sent'
  attempts?: number | null
}

/** The daily heads of the database, oldest first; one that can't be read has nothing but its number. */
export const readStoredDailyHeads = async (payload: Payload): Promise<StoredDailyHead[]> => {
  const query = { collection: slugs.dailyHeads, sort: 'seq', limit: 0, pagination: false }
  try {
    return (await payload.db.find<StoredDailyHead>(query)).docs.map(readable)
  } catch {
    const select = { seq: true, hash: true, keyId: true, signature: true } as const
    const { docs } = await payload.db.find<StoredDailyHead>({ ...query, select })
    return Promise.all(
      docs.map(async (row) => {
        const where = { id: { equals: row.id } }
        const found = await payload.db
          .findOne<StoredDailyHead>({ collection: slugs.dailyHeads, where })
          .catch(() => null)
        return readable(found ?? row)
      }),
    )
  }
}

const readable = (row: StoredDailyHead): StoredDailyHead =>
  Number.isSafeInteger(row.head?.seq) && Array.isArray(row.head.changed)
    ? row
    : { ...row, head: { seq: row.seq, day: null, changed: [] } as unknown as DailyHead }
