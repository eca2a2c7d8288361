import type { CollectionSlug, Payload } from 'payload'
import { applyChanges, dayToClose, type Heads, nextDailyHead } from '../core/daily-head.ts'
import { canonicalJson } from '../core/canonical.ts'
import type { SignedDailyHead } from '../core/daily-head-faults.ts'
import { readStoredDailyHeads, type StoredDailyHead } from './daily-head-store.ts'
import { type Engine, engineOf } from './engine.ts'
import { isConflict } from './ledger-store.ts'
import { nodeSha256 } from './node-hash.ts'
import { readChains } from './read-chains.ts'
import { slugs } from './slugs.ts'

type Last = { key: string; seq: number; hash: string }

const first = async <T>(
  payload: Payload,
  collection: CollectionSlug,
  sort: string,
  columns: readonly (keyof T & string)[],
): Promise<T | undefined> => {
  const select = Object.fromEntries(columns.map((name) => [name, true as const]))
  const query = { collection, sort, select, limit: 1, pagination: false }
  return (await payload.db.find<T & { id: string }>(query)).docs[0]
}

/** The newest entry of every chain, from the ledger itself and not from what is projected of it. */
const headsNow = async (payload: Payload): Promise<Heads> => {
  const heads = new Map<string, { seq: number; hash: string }>()
  for await (const chain of readChains(payload, ['docKey', 'seq', 'hash'])) {
    const last = chain.at(-1)
    if (last) heads.set(last.docKey, { seq: last.seq, hash: last.hash })
  }
  return heads
}

/**
 * Closes yesterday, if that has not been done: signs one record over all chains and stores it. Of
 * several processes one does.
 *
 * @returns the record, or null when there was nothing to close
 */
export const closeDay = async (
  engine: Engine,
  now = new Date(),
): Promise<SignedDailyHead | null> => {
  const { payload, workflow } = engine
  const last = await first<Last>(payload, slugs.dailyHeads, '-seq', ['key', 'seq', 'hash'])
  const oldest = await first<{ createdAt: string }>(payload, slugs.ledger, 'createdAt', [
    'createdAt',
  ])
  const day = dayToClose({
    last: last?.key ?? null,
    since: oldest ? new Date(oldest.createdAt) : null,
    now,
    timeZone: workflow.timeZone ?? 'Asia/Ho_Chi_Minh',
  })
  if (day === null) return null
  const before = new Map<string, { seq: number; hash: string }>()
  for (const { head } of await readStoredDailyHeads(payload)) applyChanges(before, head)
  const head = nextDailyHead({
    last: last ? { seq: last.seq, hash: last.hash } : null,
    ...{ before, now: await headsNow(payload), day, at: now, sha256: nodeSha256 },
  })
  const hash = nodeSha256(canonicalJson(head))
  const signature = workflow.signer.sign(hash)
  const signed: SignedDailyHead = { head, hash, keyId: workflow.signer.keyId, signature }
  try {
    await engine.raw.create({
      collection: slugs.dailyHeads,
      data: { key: day, seq: head.seq, ...signed, status: 'waiting', attempts: 0 },
    })
  } catch (error) {
    if (!isConflict(error)) throw error
    return null
  }
  return signed
}

/** Carries out of the database what still waits: into the file beside the keys, and to the app. */
const deliver = async ({ payload, workflow, raw }: Engine): Promise<void> => {
  const { docs } = await payload.db.find<StoredDailyHead>({
    collection: slugs.dailyHeads,
    where: { status: { equals: 'waiting' } },
    sort: 'seq',
    limit: 0,
    pagination: false,
  })
  for (const { id, head, hash, keyId, signature, attempts: tried } of docs) {
    const signed = { head, hash, keyId, signature }
    const attempts = (tried ?? 0) + 1
    const mark = (data: object) =>
      raw.updateOne({ collection: slugs.dailyHeads, id, data: { attempts, ...data } })
    try {
      workflow.signer.keepDailyHead?.(signed)
      await workflow.dailyHead?.(payload, signed)
      await mark({ status: 'sent', lastError: null })
    } catch (error) {
      payload.logger.warn({ err: error, msg: 'A daily head could not be sent yet.' })
      await mark({ lastError: error instanceof Error ? error.message : String(error) })
    }
  }
}

const running = new WeakMap<object, Promise<void>>()

/**
 * Closes the day that is due and delivers what waits; one call at a time, and the others wait for
 * it. Safe to call at any time.
 */
export const keepDailyHeads = (engine: Engine, now?: Date): Promise<void> => {
  const { db } = engine.payload
  const current = running.get(db)
  if (current) return current
  const work = (async () => {
    await closeDay(engine, now)
    await deliver(engine)
  })().finally(() => running.delete(db))
  running.set(db, work)
  return work
}

/**
 * Looks every minute whether a day is to be closed, as the delivery of notices does, and soon after
 * the start, which makes up for missed days. A timer and not a job of Payload's: a crash leaves a
 * job marked as running, and jobs need somebody to run them.
 */
export const startDailyHeads = (payload: Payload): void => {
  const engine = engineOf(payload)
  const look = () =>
    void keepDailyHeads(engine).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'Closing the ledger’s day failed.' }),
    )
  const soon = setTimeout(look, 3_000).unref()
  const often = setInterval(look, 60_000).unref()
  const { db } = payload
  const destroy = db.destroy?.bind(db)
  // A connection that closes under work in the background takes the process with it.
  db.destroy = async () => {
    clearTimeout(soon)
    clearInterval(often)
    await running.get(db)?.catch(() => undefined)
    await destroy?.()
  }
}
