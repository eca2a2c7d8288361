import type { PayloadRequest } from 'payload'
import type { Decision } from '../core/decision.ts'
import { Refusal } from '../core/refusal.ts'
import { hashContent, readContent } from './content/content.ts'
import { governedPart } from './content/governed-part.ts'
import type { Engine } from './engine.ts'
import { mediaKeys } from './gate/save.ts'
import { setLiveReferences, setReferences } from './reference-store.ts'
import type { Reading } from './situation.ts'
import { keepSnapshot, readSnapshot } from './snapshot-store.ts'
import { demandComplete } from './validate.ts'
import { writePublic, writeTakenDown } from './working-copy.ts'

type Subject = { req: PayloadRequest; collection: string; id: number | string }

/** Does to the records what a decision means: keeps what was submitted, shows or hides the content. */
export const carryOut = async (
  engine: Engine,
  reading: Reading,
  decided: Decision,
  subject: Subject,
): Promise<void> => {
  const { current } = reading
  const { next, action } = decided
  const goesPublic = action === 'publish' || action === 'fastTrack'
  if (action === 'submit' || (action === 'fastTrack' && !current.submittedHash))
    await keep(engine, reading, subject)
  if (goesPublic) await show(engine, reading, decided, subject)
  if (current.liveHash && !next.liveHash) await hide(engine, reading, subject)
  if (!next.submittedHash && (current.submittedHash || goesPublic))
    await setReferences(engine, reading.stored.docKey, 'submitted', [], subject.req)
}

const keep = async (
  engine: Engine,
  { stored, content, contentHash, data }: Reading,
  { req, collection, id }: Subject,
): Promise<void> => {
  await demandComplete(engine, collection, id, data, content, req)
  await keepSnapshot(engine, stored.docKey, contentHash, content, data, req)
  await setReferences(engine, stored.docKey, 'submitted', mediaKeys(content), req)
}

const show = async (
  engine: Engine,
  reading: Reading,
  decided: Decision,
  { req, collection, id }: Subject,
): Promise<void> => {
  const { docKey, revision, flags } = reading.stored
  const snapshot = await readSnapshot(engine, docKey, decided.contentHash, req)
  if (!snapshot) throw new Refusal('publish-without-approval')
  const { payload, workflow } = engine
  const kept = await readContent(payload, workflow, collection, snapshot.data, req)
  if (hashContent(kept) !== decided.contentHash) throw new Refusal('publish-without-approval')
  const approved = governedPart(payload, workflow, collection, snapshot.data)
  const data = { ...reading.data, ...approved, ...flags, revision }
  await writePublic(engine, collection, id, data, reading.now, req)
  await setLiveReferences(engine, docKey, mediaKeys(snapshot.content), req)
}

const hide = async (
  engine: Engine,
  { stored, data, now }: Reading,
  { req, collection, id }: Subject,
): Promise<void> => {
  await writeTakenDown(engine, collection, id, data, now, req)
  await setLiveReferences(engine, stored.docKey, [], req)
}
