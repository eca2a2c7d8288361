import type { PayloadRequest } from 'payload'
import type { Command } from '../core/decision.ts'
import type { SignedEntry } from '../core/ledger.ts'
import { Refusal } from '../core/refusal.ts'
import { type Suggestion, withSuggestion } from '../core/suggestion.ts'
import { dbReq, type Engine } from './engine.ts'
import { readEntries } from './ledger-store.ts'
import { codeOf, type Locale } from './locales.ts'
import { configOf, docKeyOf, slugOf } from './slugs.ts'
import { readWorkingCopy } from './working-copy.ts'

const isRemark = ({ action }: { action: string }): boolean =>
  action === 'comment' || action === 'suggest'

/**
 * The remark or suggestion that a command names.
 *
 * @throws Refusal `remark-unknown` when there is none, or it is settled already
 */
export const demandRemark = async (
  engine: Engine,
  collection: string,
  id: number | string,
  { action, of, locale }: Command & { locale: Locale },
  req: PayloadRequest,
): Promise<SignedEntry> => {
  const entries = await readEntries(engine, docKeyOf(collection, id, locale), req)
  const remark = entries.find((entry) => entry.seq === of && isRemark(entry))
  const settled = entries.some(
    (entry) => entry.action === 'resolve' && entry.details?.['of'] === of,
  )
  if (!remark || (action === 'resolve' && settled)) throw new Refusal('remark-unknown')
  return remark
}

/**
 * Takes suggested words into the working copy, as an edit of the person behind the request.
 *
 * @throws Refusal `suggestion-stale` when the words are not there as they were, `not-an-editor`
 */
export const takeSuggestion = async (
  engine: Engine,
  collection: string,
  id: number | string,
  remark: SignedEntry,
  locale: Locale,
  req: PayloadRequest,
): Promise<void> => {
  if (remark.action !== 'suggest') throw new Refusal('remark-unknown')
  const suggestion = remark.details as unknown as Suggestion
  const copy = await readWorkingCopy(engine, collection, id, req)
  if (!copy) throw new Refusal('document-unknown')
  const code = codeOf(engine, collection, locale)
  const held = copy.data[suggestion.path]
  const fields = configOf(engine.payload, collection).flattenedFields
  const isLocalized = fields.some(
    (field) => field.name === suggestion.path && 'localized' in field && field.localized,
  )
  const inLocale = code !== null && isLocalized
  const words = inLocale ? (held as Record<string, unknown> | undefined)?.[code] : held
  const value = withSuggestion(words, suggestion)
  if (value === null) throw new Refusal('suggestion-stale')
  if (remark.actor.id === String(req.user?.id)) throw new Refusal('remark-unknown')
  await engine.payload.update({
    collection: slugOf(collection),
    id,
    draft: true,
    ...(inLocale ? { locale: code as never } : {}),
    data: { [suggestion.path]: value },
    overrideAccess: false,
    depth: 0,
    req: dbReq(req),
  })
}
