import type { PayloadRequest } from 'payload'
import { underWay } from '../../core/chain.ts'
import { Refusal } from '../../core/refusal.ts'
import { atOwnHead, sheetOf, type SheetSubject } from '../../core/sheet.ts'
import { readCase } from '../case-store.ts'
import { engineOf } from '../engine.ts'
import { readEntries } from '../ledger-store.ts'
import { factsOf, localeOf } from '../locales.ts'
import { readSnapshot } from '../snapshot-store.ts'
import { configOf, docKeyOf } from '../slugs.ts'
import { describeSheet } from './describe.ts'
import type { SheetForm } from './form.ts'
import { picturesOf } from './pictures.ts'

/** A sheet in words, with what its file is named after. */
export type ReadSheet = { form: SheetForm; contentHash: string }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * Reads the sheet of a document: of the version under review or approved, else of what is public.
 *
 * @throws Refusal `document-unknown`, or `sheet-without-version` when it was never submitted
 */
export const readSheet = async (
  req: PayloadRequest,
  collection: string,
  id: string,
  {
    subject,
    now,
    locale: wanted,
    atHead = 'newest',
  }: {
    subject: SheetSubject
    now: string
    locale?: string | undefined
    /** Which head of the ledger it names: the newest, or that of its own decisions. */
    atHead?: 'newest' | 'own'
  },
): Promise<ReadSheet> => {
  const engine = engineOf(req.payload)
  const { workflow, payload } = engine
  const governed = workflow.collections[collection]
  const locale = localeOf(engine, collection, wanted)
  const current = await readCase(engine, collection, id, req, locale)
  if (!governed || !current || !workflow.sheet) throw new Refusal('document-unknown')
  const docKey = docKeyOf(collection, id, locale)
  const entries = await readEntries(engine, docKey, req)
  const found = sheetOf(current, entries, subject)
  const sheet = found && atHead === 'own' ? atOwnHead(found, entries) : found
  const snapshot = sheet && (await readSnapshot(engine, docKey, sheet.contentHash, req))
  if (!sheet || !snapshot) throw new Refusal('sheet-without-version')
  const { content, data } = snapshot
  const { admin } = configOf(payload, collection)
  const named = locale === null ? textOf(data[governed.title ?? admin.useAsTitle ?? '']) : ''
  const facts = {
    flags: current.flags,
    content: factsOf(engine, collection, locale, data, content),
  }
  const form = describeSheet({
    ...{ payload, workflow, collection, sheet, facts, now },
    title: named || current.title || docKey,
    definition: underWay(governed.definition, current),
    ...(await picturesOf(payload, content.media)),
  })
  return { form, contentHash: sheet.contentHash }
}
