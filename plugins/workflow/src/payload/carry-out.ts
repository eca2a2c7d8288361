import type { PayloadRequest } from 'payload'
import type { Decision } from '../core/decision.ts'
import { Refusal } from '../core/refusal.ts'
import { canonicalJson } from '../core/canonical.ts'
import { governedFields, hashContent, isBlankContent } from './content/content.ts'
import type { Engine } from './engine.ts'
import { mediaKeys } from './gate/save.ts'
import { codeOf, contentOf, type Locale } from './locales.ts'
import { publicRecord, readLiveParts } from './public-record.ts'
import { setLiveReferences, setReferences } from './reference-store.ts'
import type { Reading } from './situation.ts'
import { keepSnapshot, readSnapshot } from './snapshot-store.ts'
import { demandComplete } from './validate.ts'
import { type Data, writeDraftOnTop, writePublic, writeTakenDown } from './working-copy.ts'

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
  if (codeOf(engine, collection, stored.locale) !== null && isBlankContent(content))
    throw new Refusal('locale-empty')
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
  const { docKey, revision, flags, locale } = reading.stored
  const snapshot = await readSnapshot(engine, docKey, decided.contentHash, req)
  if (!snapshot) throw new Refusal('publish-without-approval')
  const kept = await contentOf(engine, collection, locale, snapshot.data, req)
  if (hashContent(kept) !== decided.contentHash) throw new Refusal('publish-without-approval')
  const parts = await readLiveParts(engine, collection, id, req, locale)
  parts.set(locale, { contentHash: decided.contentHash, data: snapshot.data })
  const approved = await publicRecord(engine, collection, parts, req, locale)
  const subject = { req, collection, id }
  await writeOver(engine, reading, { ...approved, ...flags, revision }, subject)
  await setLiveReferences(engine, docKey, mediaKeys(snapshot.content), req)
}

/** Makes a record public, and saves over it what other locales have in hand. */
const writeOver = async (
  engine: Engine,
  { data, now }: Pick<Reading, 'data' | 'now'>,
  shown: Data,
  { req, collection, id }: Subject,
): Promise<void> => {
  const { payload, workflow } = engine
  const published = { ...data, ...shown }
  await writePublic(engine, collection, id, published, now, req)
  if (codeOf(engine, collection, null) === null) return
  const wordsOf = (record: Data): string =>
    canonicalJson(governedFields(payload, workflow, collection, record).fields)
  if (wordsOf(data) !== wordsOf(published))
    await writeDraftOnTop(engine, collection, id, data, now, req)
}

/** Takes one locale from before the public; the last one takes the record with it. */
export const hideLocale = async (
  engine: Engine,
  locale: Locale,
  working: Pick<Reading, 'data' | 'now'>,
  { req, collection, id }: Subject,
): Promise<void> => {
  const parts = await readLiveParts(engine, collection, id, req, locale)
  if (parts.size === 0)
    return writeTakenDown(engine, collection, id, working.data, working.now, req)
  const left = await publicRecord(engine, collection, parts, req)
  await writeOver(engine, working, left, { req, collection, id })
}

const hide = async (
  engine: Engine,
  reading: Reading,
  { req, collection, id }: Subject,
): Promise<void> => {
  const { stored } = reading
  await hideLocale(engine, stored.locale, reading, { req, collection, id })
  await setLiveReferences(engine, stored.docKey, [], req)
}
