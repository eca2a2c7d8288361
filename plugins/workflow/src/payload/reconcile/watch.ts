import type { Payload } from 'payload'
import { engineOf } from '../engine.ts'
import { readMark, writeMark } from '../marks.ts'
import { takeDownDiscrepancies } from './enforce.ts'
import { type Discrepancy, reconcile } from './reconcile.ts'

const markKey = 'reconciled-at'

/** What is found twice: a decision taken during the first look is no discrepancy. */
const lasting = async (payload: Payload): Promise<Discrepancy[]> => {
  const first = await reconcile(payload)
  if (first.length === 0) return []
  const second = await reconcile(payload)
  return second.filter(({ docKey, kind }) =>
    first.some((one) => one.docKey === docKey && one.kind === kind),
  )
}

/**
 * Reconciles where the last time is longer ago than the option says, tells what was found, and
 * takes it down where the option says so. Called every few seconds; what a stopped server missed
 * is done at the start.
 */
export const watch = async (payload: Payload, now = new Date()): Promise<void> => {
  const engine = engineOf(payload)
  const options = engine.workflow.reconcile
  if (!options) return
  const last = await readMark(engine, markKey)
  const every = (options.everyMinutes ?? 60) * 60_000
  if (last && now.getTime() - Date.parse(last) < every) return
  await writeMark(engine, markKey, now.toISOString())
  const found = await lasting(payload)
  if (found.length === 0) return
  payload.logger.error({ found, msg: 'What is public, or kept, is not what was approved.' })
  const takenDown = options.takeDown ? await takeDownDiscrepancies(payload, found) : []
  await options.report?.(payload, { found, takenDown, at: now.toISOString() })
}
