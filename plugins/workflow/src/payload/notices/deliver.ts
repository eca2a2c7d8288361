import type { Payload } from 'payload'
import { type Engine, engineOf } from '../engine.ts'
import { inBackground, keepRunning } from '../background.ts'
import { pushNotice } from '../push/send.ts'
import { slugs } from '../slugs.ts'
import { queueDigests } from './digests.ts'
import type { NoticeRow } from './notice-store.ts'
import { queueReminders } from './reminders.ts'

/**
 * Delivers what waits, one at a time, in the background. A notice that fails stays and is tried
 * again with the next decision, at the next start and every minute; its message id stays the same.
 */
export const deliverNotices = (engine: Engine): Promise<void> => delivering(engine)

/**
 * Writes the reminders, escalations and digests that are due, then delivers all that waits. Safe to
 * call at any time.
 */
export const runNotices = async (engine: Engine, now = new Date()): Promise<void> => {
  await queueReminders(engine, now.toISOString())
  await queueDigests(engine, now.toISOString())
  await deliverNotices(engine)
}

/**
 * Delivers what an earlier run left behind, soon after the start (a new database may still be
 * migrating), and looks again every minute.
 */
export const startDelivery = (payload: Payload): void => keepRunning(engineOf(payload), looking)

const looking = inBackground('Looking for notices that are due', (engine) => runNotices(engine))

const drain = async (engine: Engine): Promise<void> => {
  const { docs } = await engine.payload.db.find<NoticeRow>({
    collection: slugs.notices,
    where: { or: [{ status: { equals: 'waiting' } }, { pushStatus: { equals: 'waiting' } }] },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  })
  for (const row of docs) {
    if (engine.closing.aborted) return
    if (row.status === 'waiting') await mail(engine, row)
    if (row.pushStatus === 'waiting') await push(engine, row)
  }
}

const delivering = inBackground('Delivering notices', drain)

const mail = async (engine: Engine, row: NoticeRow): Promise<void> => {
  const { notify } = engine.workflow
  if (!notify) return
  const attempts = (row.attempts ?? 0) + 1
  try {
    await notify(engine.payload, row.notice)
    await mark(engine, row, { status: 'sent', attempts, lastError: null })
  } catch (error) {
    engine.payload.logger.warn({ err: error, msg: 'A notice could not be delivered yet.' })
    const lastError = error instanceof Error ? error.message : String(error)
    await mark(engine, row, { status: 'waiting', attempts, lastError })
  }
}

const push = async (engine: Engine, row: NoticeRow): Promise<void> => {
  const isDone = await pushNotice(engine, row.notice)
  if (isDone || Date.now() - Date.parse(row.at) > staleMs)
    await mark(engine, row, { pushStatus: null })
}

// What pops up on a screen a day later is no help; mail and the list keep it.
const staleMs = 24 * 60 * 60 * 1000

const mark = async (engine: Engine, row: NoticeRow, data: object): Promise<void> => {
  await engine.raw.updateOne({ collection: slugs.notices, id: row.id, data: { ...data } })
}
