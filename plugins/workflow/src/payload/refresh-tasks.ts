import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { contentHashOf } from '../core/canonical.ts'
import { inBackground } from './background.ts'
import { caseOf, type CaseRow, readCase, type StoredCase } from './case-store.ts'
import { type Engine, engineOf } from './engine.ts'
import { factsOf } from './locales.ts'
import { type Everyone, membersAt } from './members.ts'
import { mandatesByGrantee } from './mandates/mandates.ts'
import { slugs } from './slugs.ts'
import { readSnapshot } from './snapshot-store.ts'
import { underWay } from '../core/chain.ts'
import { syncTasks } from './task-store.ts'
import { readMark, writeMark } from './marks.ts'

const markKey = 'tasks-people'

const fingerprint = async (engine: Engine, now: string): Promise<string> => {
  const everyone = await engine.workflow.members(engine.payload, {})
  const mandates = await mandatesByGrantee(engine, everyone, now, undefined)
  const people = everyone.map(({ email: _email, ...person }) => person)
  return contentHashOf(JSON.parse(JSON.stringify([people, [...mandates]])))
}

const refreshOne = async (
  engine: Engine,
  listed: StoredCase,
  everyone: Everyone,
  now: string,
): Promise<void> => {
  const req = await createLocalReq({}, engine.payload)
  await initTransaction(req)
  try {
    await sync(engine, listed, everyone, now, req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const sync = async (
  engine: Engine,
  listed: StoredCase,
  everyone: Everyone,
  now: string,
  req: PayloadRequest,
): Promise<void> => {
  const { collection } = listed
  const newest = engine.workflow.collections[collection]?.definition
  const stored = await readCase(engine, listed.collection, listed.docId, req, listed.locale)
  if (!newest || !stored) return
  const hash = stored.submittedHash ?? stored.liveHash
  const snapshot = hash ? await readSnapshot(engine, stored.docKey, hash, req) : null
  const content = snapshot
    ? factsOf(engine, collection, stored.locale, snapshot.data, snapshot.content)
    : {}
  const facts = { flags: stored.flags, content }
  const definition = underWay(newest, stored)
  await syncTasks(
    engine,
    { definition, newest, everyone, facts, now, current: stored },
    stored,
    req,
  )
}

const refresh = async (engine: Engine): Promise<void> => {
  const { payload } = engine
  const now = new Date().toISOString()
  const people = await fingerprint(engine, now)
  if ((await readMark(engine, markKey)) === people) return
  for (const collection of Object.keys(engine.workflow.collections)) {
    const everyone = await membersAt(engine, collection, now, undefined)
    const { docs } = await payload.db.find<CaseRow>({
      collection: slugs.cases,
      where: {
        and: [
          { collection: { equals: collection } },
          // A draft may be the correction of what went public first and waits to be signed off.
          { or: [{ state: { not_in: ['draft', 'deleted'] } }, { alarmAt: { exists: true } }] },
        ],
      },
      limit: 0,
      pagination: false,
    })
    for (const row of docs) {
      const stored = caseOf(row)
      if (stored.state === 'published' && !stored.fast) continue
      await refreshOne(engine, stored, everyone, now)
    }
  }
  await writeMark(engine, markKey, people)
}

/**
 * Puts the tasks of all open documents before the right people again, where people, their seats
 * or their mandates are others than at the last time. One run at a time.
 */
export const refreshTasks = (payload: Payload): Promise<void> => refreshing(engineOf(payload))

const refreshing = inBackground('Refreshing tasks', refresh)
