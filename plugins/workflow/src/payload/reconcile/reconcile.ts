import type { Payload } from 'payload'
import { contentHashOf } from '../../core/canonical.ts'
import { isProjection, project } from '../../core/projection.ts'
import { isAdopted } from '../adoption/unadopted.ts'
import { caseOf, type CaseRow, readCase, type StoredCase } from '../case-store.ts'
import { hashContent, isBlankContent } from '../content/content.ts'
import { type DbRequest, dbReq, type Engine, engineOf } from '../engine.ts'
import { verifyEvidence } from '../evidence/verify.ts'
import { powerOf } from '../gate/authority.ts'
import { hashFiles } from '../gate/media.ts'
import { isPublished } from '../gate/published.ts'
import { readEntries } from '../ledger-store.ts'
import { contentOf, localesOf, type Locale, targetOf } from '../locales.ts'
import { mandateContent, type MandateRow, termsOf } from '../mandates/mandates.ts'
import { docKeyOf, slugOf, slugs } from '../slugs.ts'

type Data = Record<string, unknown> & { id: number | string }

/** Something that stands otherwise than the ledger says. */
export type Discrepancy = {
  docKey: string
  kind:
    | 'public-without-approval'
    | 'not-adopted'
    | 'public-content-differs'
    | 'approved-not-public'
    | 'case-differs-from-ledger'
    | 'power-differs-from-ledger'
    | 'file-differs'
    | 'evidence-differs'
}

const all = async <T>(payload: Payload, collection: string): Promise<T[]> =>
  (
    await payload.db.find<T>({
      collection: slugOf(collection),
      limit: 0,
      pagination: false,
      locale: 'all',
    })
  ).docs

const checkDocument = async (
  engine: Engine,
  { collection, locale }: { collection: string; locale: Locale },
  doc: Data,
  stored: StoredCase | undefined,
  adopted: boolean,
  req?: DbRequest,
): Promise<Discrepancy['kind'] | null> => {
  const shown = isPublished(doc) && !doc['deletedAt']
  if (!shown) return stored?.liveHash ? 'approved-not-public' : null
  const content = await contentOf(engine, collection, locale, doc, req)
  const isOneOfSeveral = localesOf(engine, collection).length > 1
  if (isOneOfSeveral && !stored?.liveHash && isBlankContent(content)) return null
  // Before the adoption is done, what the plugin found there is not yet anybody's doing.
  if (!stored?.liveHash) return adopted ? 'public-without-approval' : 'not-adopted'
  return hashContent(content) === stored.liveHash ? null : 'public-content-differs'
}

/** Whether the bytes of a medium are others than those that were recorded, or are gone. */
const fileDiffers = async (payload: Payload, collection: string, doc: Data): Promise<boolean> => {
  const hashes = await hashFiles(payload, collection, doc).catch(() => null)
  const kept = (doc['fileHashes'] ?? {}) as Record<string, string>
  const names = Object.keys(kept)
  return !hashes || names.length === 0 || names.some((name) => hashes[name] !== kept[name])
}

/** What is wrong with one document's public record, or one medium's files, now; or null. */
export const discrepancyOf = async (
  engine: Engine,
  docKey: string,
  req?: DbRequest,
): Promise<Discrepancy['kind'] | null> => {
  const { collection, docId, locale } = targetOf(engine, docKey)
  const isMedium = engine.workflow.media.includes(collection)
  if (!isMedium && !engine.workflow.collections[collection]) return null
  const doc = await engine.payload.db.findOne<Data>({
    collection: slugOf(collection),
    where: { id: { equals: docId } },
    locale: 'all',
    req: dbReq(req),
  })
  if (!doc) return null
  if (isMedium) return (await fileDiffers(engine.payload, collection, doc)) ? 'file-differs' : null
  const stored = (await readCase(engine, collection, doc.id, req, locale)) ?? undefined
  const adopted = await isAdopted(engine)
  return checkDocument(engine, { collection, locale }, doc, stored, adopted, req)
}

/**
 * Compares what is public, the cases, people's power and the files with what the ledger says, and
 * reports what was changed below Payload: straight in the database or on disk. Changes nothing.
 * Whether the ledger itself is sound is for `verifyLedger` to say.
 */
export const reconcile = async (payload: Payload): Promise<Discrepancy[]> => {
  const engine = engineOf(payload)
  const found: Discrepancy[] = []
  const cases = new Map(
    (await all<CaseRow>(payload, slugs.cases)).map((row) => [row.docKey, caseOf(row)]),
  )
  for (const stored of cases.values()) {
    const entries = await readEntries(engine, stored.docKey, undefined)
    const last = entries.at(-1)
    const same = last?.hash === stored.headHash && last.seq === stored.seq
    // Between decisions a draft moves on without an entry, so only what entries tell compares.
    if (!same || !isProjection(stored, project(entries)))
      found.push({ docKey: stored.docKey, kind: 'case-differs-from-ledger' })
  }
  const adopted = await isAdopted(engine)
  const { authority } = engine.workflow
  for (const person of authority ? await all<Data>(payload, authority.collection) : []) {
    const docKey = docKeyOf(authority?.collection ?? '', person.id)
    const power = authority && contentHashOf(powerOf(engine, authority, person))
    if (cases.get(docKey)?.liveHash !== power)
      found.push({ docKey, kind: 'power-differs-from-ledger' })
  }
  for (const row of engine.workflow.mandates
    ? await all<MandateRow>(payload, slugs.mandates)
    : []) {
    const docKey = docKeyOf(slugs.mandates, row.id)
    if (cases.get(docKey)?.liveHash !== mandateContent(termsOf(row), row.status).hash)
      found.push({ docKey, kind: 'power-differs-from-ledger' })
  }
  for (const collection of Object.keys(engine.workflow.collections))
    for (const doc of await all<Data>(payload, collection))
      for (const locale of localesOf(engine, collection)) {
        const docKey = docKeyOf(collection, doc.id, locale)
        const part = { collection, locale }
        const kind = await checkDocument(engine, part, doc, cases.get(docKey), adopted)
        if (kind) found.push({ docKey, kind })
      }
  for (const collection of engine.workflow.media)
    for (const doc of await all<Data>(payload, collection)) {
      if (await fileDiffers(payload, collection, doc))
        found.push({ docKey: docKeyOf(collection, doc.id), kind: 'file-differs' })
    }
  for (const { docKey } of await verifyEvidence(payload))
    found.push({ docKey, kind: 'evidence-differs' })
  return found
}
