import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { dark } from '../../core/actions/unpublish.ts'
import { systemActor } from '../../core/actor.ts'
import { changedParts } from '../../core/decision.ts'
import { hideLocale } from '../carry-out.ts'
import { readCase } from '../case-store.ts'
import { type Engine, engineOf } from '../engine.ts'
import { recordStep } from '../record.ts'
import { setLiveReferences } from '../reference-store.ts'
import { targetOf } from '../locales.ts'
import { slugs } from '../slugs.ts'
import { openTakedowns } from '../takedowns/open.ts'
import { dropTasks } from '../task-store.ts'
import { readWorkingCopy } from '../working-copy.ts'
import { rebuildCase } from './rebuild.ts'
import { type Discrepancy, discrepancyOf } from './reconcile.ts'

const showing = async (engine: Engine, media: string): Promise<string[]> => {
  const { docs } = await engine.payload.db.find<{ docKey: string }>({
    collection: slugs.references,
    where: { and: [{ media: { equals: media } }, { kind: { equals: 'live' } }] },
    limit: 0,
    pagination: false,
  })
  return docs.map(({ docKey }) => docKey)
}

/** Runs work in a transaction of its own, between people's decisions. */
const between = async <T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Takes a document down if it is still as it was found; a decision may have come between. */
const takeDown = (payload: Payload, docKey: string, reason: Discrepancy): Promise<boolean> =>
  between(payload, async (req) => {
    const engine = engineOf(payload)
    const kind = await discrepancyOf(engine, reason.docKey, req)
    if (kind !== 'file-differs' && !(kind && dangerous.includes(kind))) return false
    const { collection, docId: id, locale } = targetOf(engine, docKey)
    const stored = await readCase(engine, collection, id, req, locale)
    const copy = await readWorkingCopy(engine, collection, id, req)
    const at = new Date().toISOString()
    if (stored?.liveHash) {
      const next = { ...stored, ...dark(stored) }
      const { entry } = await recordStep(
        engine,
        stored,
        {
          action: 'unpublish',
          actor: systemActor,
          at,
          next,
          contentHash: stored.liveHash,
          comment: reason.kind,
          details: { reconcile: { ...reason }, set: changedParts(stored, next) },
        },
        req,
      )
      const everyone = await engine.workflow.members(payload, req)
      await openTakedowns(engine, { before: stored, after: next, entry, everyone }, req)
      await setLiveReferences(engine, docKey, [], req)
      if (next.state === 'draft') await dropTasks(engine, docKey, req)
    }
    if (copy)
      await hideLocale(engine, locale, { data: copy.data, now: at }, { req, collection, id })
    return true
  })

const dangerous: readonly Discrepancy['kind'][] = [
  'public-without-approval',
  'public-content-differs',
]

/**
 * Takes down what is public otherwise than approved, and what shows a file whose bytes are others.
 *
 * @returns the keys of the documents that came down
 */
export const takeDownDiscrepancies = async (
  payload: Payload,
  found: readonly Discrepancy[],
): Promise<string[]> => {
  const engine = engineOf(payload)
  const down = new Map<string, Discrepancy>()
  for (const one of found) {
    // A case that was tampered with first says again what the ledger says.
    if (one.kind === 'case-differs-from-ledger') {
      await between(payload, (req) => rebuildCase(engine, one.docKey, req))
      const kind = await discrepancyOf(engine, one.docKey)
      if (kind && dangerous.includes(kind)) down.set(one.docKey, { ...one, kind })
    }
    if (dangerous.includes(one.kind)) down.set(one.docKey, one)
    if (one.kind === 'file-differs')
      for (const docKey of await showing(engine, one.docKey)) down.set(docKey, one)
  }
  const taken: string[] = []
  for (const [docKey, reason] of down)
    if (await takeDown(payload, docKey, reason)) taken.push(docKey)
  return taken
}
