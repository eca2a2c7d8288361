import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { decide } from '../core/decide.ts'
import type { Command, Decision } from '../core/decision.ts'
import type { SignedEntry } from '../core/ledger.ts'
import { Refusal } from '../core/refusal.ts'
import { hashContent, readContent } from './content/content.ts'
import { governedPart } from './content/governed-part.ts'
import { type Engine, engineOf } from './engine.ts'
import { toApiError } from './errors.ts'
import { mediaKeys } from './gate/save.ts'
import { deliverNotices, queueNotices } from './notices.ts'
import { recordStep } from './record.ts'
import { setLiveReferences, setReferences } from './reference-store.ts'
import { type Reading, readSituation } from './situation.ts'
import { keepSnapshot, readSnapshot } from './snapshot-store.ts'
import { demandComplete } from './validate.ts'
import { writePublic, writeTakenDown } from './working-copy.ts'

/** A decision asked for by the person behind the request. */
export type ActArgs = Command & {
  req: PayloadRequest
  collection: string
  id: number | string
}

/**
 * Takes one action on a document, in one transaction: checks the rules, writes the ledger entry
 * and the state, and where the action says so puts the approved snapshot before the public or
 * takes it down.
 *
 * @returns the ledger entry of the decision
 * @throws WorkflowError with `status` and `data.code` of the rule that forbids it
 */
export const act = async ({ req, collection, id, ...command }: ActArgs): Promise<SignedEntry> => {
  const engine = engineOf(req.payload)
  const ownTransaction = await initTransaction(req)
  try {
    const reading = await readSituation(engine, collection, id, req)
    const decided = decide(reading, command)
    if (decided.action === 'submit')
      await demandComplete(engine, collection, id, reading.data, reading.content, req)
    const { entry } = await recordStep(
      engine,
      reading.stored,
      {
        action: decided.action,
        actor: reading.actor,
        at: reading.now,
        next: decided.next,
        seat: decided.seat,
        contentHash: decided.contentHash,
        comment: decided.comment,
      },
      req,
    )
    await carryOut(engine, reading, decided, collection, id, req)
    await queueNotices(engine, reading, entry, decided, req)
    if (ownTransaction) await commitTransaction(req)
    void deliverNotices(engine)
    return entry
  } catch (error) {
    await killTransaction(req)
    throw toApiError(error, req)
  }
}

const carryOut = async (
  engine: Engine,
  reading: Reading,
  decided: Decision,
  collection: string,
  id: number | string,
  req: PayloadRequest,
): Promise<void> => {
  const { docKey } = reading.stored
  switch (decided.action) {
    case 'submit':
      await keepSnapshot(engine, docKey, reading.contentHash, reading.content, reading.data, req)
      await setReferences(engine, docKey, 'submitted', mediaKeys(reading.content), req)
      return
    case 'return':
    case 'recall':
      await setReferences(engine, docKey, 'submitted', [], req)
      return
    case 'publish': {
      const snapshot = await readSnapshot(engine, docKey, decided.contentHash, req)
      if (!snapshot) throw new Refusal('publish-without-approval')
      const { payload, workflow } = engine
      const kept = await readContent(payload, workflow, collection, snapshot.data, req)
      if (hashContent(kept) !== decided.contentHash) throw new Refusal('publish-without-approval')
      const { revision, flags } = reading.stored
      const approved = governedPart(payload, workflow, collection, snapshot.data)
      const data = { ...reading.data, ...approved, ...flags, revision }
      await writePublic(engine, collection, id, data, reading.now, req)
      await setLiveReferences(engine, docKey, mediaKeys(snapshot.content), req)
      await setReferences(engine, docKey, 'submitted', [], req)
      return
    }
    case 'unpublish':
      await writeTakenDown(engine, collection, id, reading.data, reading.now, req)
      await setLiveReferences(engine, docKey, [], req)
      return
    case 'approve':
  }
}
