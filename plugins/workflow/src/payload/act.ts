import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { expire } from '../core/actions/sign-off.ts'
import { systemActor } from '../core/actor.ts'
import { decide } from '../core/decide.ts'
import type { Alarm, Command, Decision } from '../core/decision.ts'
import type { SignedEntry } from '../core/ledger.ts'
import { Refusal } from '../core/refusal.ts'
import { carryOut } from './carry-out.ts'
import { demandRemark, takeSuggestion } from './discussion.ts'
import { type Engine, engineOf } from './engine.ts'
import { toApiError } from './errors.ts'
import { localeOf } from './locales.ts'
import { deliverNotices } from './notices/deliver.ts'
import { queueNotices } from './notices/queue.ts'
import { recordStep } from './record.ts'
import { isUnopened, type Reading, readSituation } from './situation.ts'
import { openTakedowns } from './takedowns/open.ts'
import { syncTasks } from './task-store.ts'

/** Which document a decision is about, and the request it is made in. */
type Subject = {
  req: PayloadRequest
  collection: string
  id: number | string
  /** The locale it is about, by its code, where each is governed by itself. @default the default */
  locale?: string | null
}

/** A decision asked for by the person behind the request. */
export type ActArgs = Command & Subject

/**
 * Takes one action on a document, in one transaction: checks the rules, writes the ledger entry
 * and the state, and where the action says so puts the approved snapshot before the public or
 * takes it down.
 *
 * @returns the ledger entry of the decision
 * @throws WorkflowError with `status` and `data.code` of the rule that forbids it
 */
export const act = async ({
  req,
  collection,
  id,
  locale: wanted,
  ...command
}: ActArgs): Promise<SignedEntry> =>
  inTransaction(req, async (engine) => {
    const locale = localeOf(engine, collection, wanted)
    if (command.action === 'resolve' || command.of !== undefined) {
      const remark = await demandRemark(engine, collection, id, { ...command, locale }, req)
      if (command.action === 'resolve' && command.accepted)
        await takeSuggestion(engine, collection, id, remark, locale, req)
    }
    const reading = await readSituation(engine, collection, id, req, new Date(), locale)
    if (isUnopened(reading)) throw new Refusal('locale-empty')
    return settle(engine, reading, decide(reading, command), { req, collection, id })
  })

/**
 * Does what was set to happen to a document at a time that has come, as the system.
 *
 * @param now the moment it is judged at
 * @param alarm `publish` or `unpublish` as scheduled, `expire` where nobody signed off in time
 * @throws WorkflowError `wrong-state` when it is no longer due
 */
export const actOnAlarm = async ({
  req,
  collection,
  id,
  locale,
  alarm,
  now,
}: Subject & { alarm: Alarm; now: Date }): Promise<SignedEntry> =>
  inTransaction(req, async (engine) => {
    const read = await readSituation(engine, collection, id, req, now, locale ?? null)
    const reading = { ...read, actor: systemActor }
    const { revision } = reading.current
    const decided =
      alarm === 'expire' ? expire(reading) : decide(reading, { action: alarm, revision })
    return settle(engine, reading, decided, { req, collection, id })
  })

const inTransaction = async (
  req: PayloadRequest,
  work: (engine: Engine) => Promise<SignedEntry>,
): Promise<SignedEntry> => {
  const engine = engineOf(req.payload)
  const ownTransaction = await initTransaction(req)
  try {
    const entry = await work(engine)
    if (ownTransaction) await commitTransaction(req)
    void deliverNotices(engine)
    return entry
  } catch (error) {
    await killTransaction(req)
    throw toApiError(error, req)
  }
}

const settle = async (
  engine: Engine,
  reading: Reading,
  decided: Decision,
  { req, collection, id }: Subject,
): Promise<SignedEntry> => {
  const { stored, entry } = await recordStep(
    engine,
    reading.stored,
    { ...decided, actor: reading.actor, at: reading.now },
    req,
  )
  // While what was public can still be read.
  const down = { before: reading.stored, after: stored, entry, everyone: reading.everyone }
  const holders = await openTakedowns(engine, down, req)
  await carryOut(engine, reading, decided, { req, collection, id })
  const added = await syncTasks(engine, { ...reading, current: stored }, stored, req)
  await queueNotices(engine, reading, { entry, added, holders }, req)
  return entry
}
