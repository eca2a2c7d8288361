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

const isNumber = (value: unknown): boolean => Number.isSafeInteger(value)

const isChanges = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((one: { docKey?: unknown } | null) => typeof one?.docKey === 'string')

/** Whether somebody may have meant it as one; whether it is one its hash tells. */
export const isDailyHead = (value: unknown): value is DailyHead => {
  const { seq, changed } = (value ?? {}) as Partial<DailyHead>
  return isNumber(seq) && isChanges(changed)
}

const readable = (row: StoredDailyHead): StoredDailyHead =>
  isDailyHead(row.head)
    ? row
    : { ...row, head: { seq: row.seq, day: null, changed: [] } as unknown as DailyHead }
