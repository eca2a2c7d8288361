import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { SignedEntry } from '../core/ledger.ts'
import type { OpenTask } from '../core/tasks.ts'
import { inBackground, keepRunning } from './background.ts'
import { dbReq, type Engine, engineOf } from './engine.ts'
import { codeOf } from './locales.ts'
import type { Notice } from './options.ts'
import type { Reading } from './situation.ts'
import { slugs } from './slugs.ts'

type Row = { id: number | string; notice: Notice; attempts?: number }

/**
 * Writes down, together with the decision, whom it has to be told; a crash after the commit loses
 * none, and the key keeps each message one.
 */
export const queueNotices = async (
  engine: Engine,
  reading: Reading,
  entry: SignedEntry,
  added: readonly OpenTask[],
  req: PayloadRequest,
): Promise<void> => {
  if (!engine.workflow.notify) return
  const { docKey, collection, docId, title } = reading.stored
  const locale = codeOf(engine, collection, reading.stored.locale)
  const concerned = new Set(added.map(({ personId }) => personId))
  for (const member of reading.everyone) {
    if (member.id === reading.actor.id || !concerned.has(member.id)) continue
    const key = `${docKey}#${entry.seq}>${member.id}`
    const { hash: _hash, keyId: _keyId, signature: _signature, ...plain } = entry
    const notice: Notice = {
      messageId: randomUUID(),
      to: { id: member.id, name: member.name, email: member.email },
      collection,
      docId,
      locale,
      title,
      entry: plain,
    }
    await engine.raw.create({
      collection: slugs.notices,
      data: { key, docKey, status: 'waiting', notice, attempts: 0 },
      req: dbReq(req),
    })
  }
}

const drain = async (engine: Engine): Promise<void> => {
  const { notify } = engine.workflow
  if (!notify) return
  const { docs } = await engine.payload.db.find<Row>({
    collection: slugs.notices,
    where: { status: { equals: 'waiting' } },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  })
  for (const row of docs) {
    const attempts = (row.attempts ?? 0) + 1
    try {
      await notify(engine.payload, row.notice)
      await mark(engine, row, { status: 'sent', attempts, lastError: null })
    } catch (error) {
      engine.payload.logger.warn({ err: error, msg: 'A notice could not be delivered yet.' })
      await mark(engine, row, {
        status: 'waiting',
        attempts,
        lastError: error instanceof Error ? error.message : String(error),
      })
    }
  }
}

const mark = async (engine: Engine, row: Row, data: Record<string, unknown>): Promise<void> => {
  await engine.raw.updateOne({ collection: slugs.notices, id: row.id, data })
}

/**
 * Delivers what waits, one at a time, in the background. A notice that fails stays and is tried
 * again with the next decision, at the next start and every minute; its message id stays the same.
 */
export const deliverNotices = inBackground('Delivering notices', drain)

/** Delivers what an earlier run left behind, and looks again every minute. */
export const startDelivery = (payload: Payload): void =>
  keepRunning(engineOf(payload), deliverNotices)
