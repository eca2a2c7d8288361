import { Refusal } from '../core/refusal.ts'
import { readCases } from './case-store.ts'
import { bareStructure, compose } from './content/compose.ts'
import { hashContent } from './content/content.ts'
import { governedPart, ungovernedNames } from './content/governed-part.ts'
import type { DbRequest, Engine } from './engine.ts'
import { codeOf, contentOf, type Locale, localesOf } from './locales.ts'
import { configOf } from './slugs.ts'
import { readSnapshot } from './snapshot-store.ts'

type Data = Record<string, unknown>

/** What the public sees in each locale that is live: the hash, and the record it was approved in. */
export type LiveParts = Map<Locale, { contentHash: string; data: Data }>

/**
 * Reads the approved snapshot of each live locale of a document.
 *
 * @param except a locale that is left out: it comes down, whatever became of its snapshot
 * @throws Refusal `publish-without-approval` when one is not kept
 */
export const readLiveParts = async (
  engine: Engine,
  collection: string,
  docId: number | string,
  req: DbRequest,
  except?: Locale,
): Promise<LiveParts> => {
  const parts: LiveParts = new Map()
  for (const { locale, docKey, liveHash } of await readCases(engine, collection, docId, req)) {
    if (!liveHash || locale === except) continue
    const snapshot = await readSnapshot(engine, docKey, liveHash, req)
    if (!snapshot) throw new Refusal('publish-without-approval')
    parts.set(locale, { contentHash: liveHash, data: snapshot.data })
  }
  return parts
}

const composed = (engine: Engine, collection: string, parts: LiveParts): Data => {
  const { payload, workflow } = engine
  const whole = parts.get(null)?.data
  const { localization } = payload.config
  if (codeOf(engine, collection, null) === null || !localization)
    return governedPart(payload, workflow, collection, whole ?? {})
  const skipped = ungovernedNames(workflow, collection)
  const fields = configOf(payload, collection).flattenedFields.filter(
    ({ name }) => !skipped.has(name),
  )
  const sources = [...parts].map(([locale, { data }]) => ({
    locale: codeOf(engine, collection, locale) ?? localization.defaultLocale,
    data,
  }))
  const shared = whole ?? bareStructure(fields, sources)
  return compose(fields, shared, sources, localization.localeCodes)
}

/**
 * The governed part of the public record: each live locale as its snapshot has it, nothing of the
 * others. A function of the snapshots alone, so that nothing else comes before the public.
 *
 * @param showing the locale that is about to go public
 * @throws Refusal `locale-needs-shared` when its values stand in rows that are not public, or
 *   `shared-still-needed` when another locale's would no longer be what was approved
 */
export const publicRecord = async (
  engine: Engine,
  collection: string,
  parts: LiveParts,
  req: DbRequest,
  showing?: Locale,
): Promise<Data> => {
  const record = composed(engine, collection, parts)
  if (localesOf(engine, collection).length === 1) return record
  const unfit: string[] = []
  for (const [locale, { contentHash }] of parts) {
    const content = await contentOf(engine, collection, locale, record, req)
    if (hashContent(content) === contentHash) continue
    if (locale === showing) throw new Refusal('locale-needs-shared')
    unfit.push(codeOf(engine, collection, locale) ?? '')
  }
  if (unfit.length > 0) throw new Refusal('shared-still-needed', { locales: unfit })
  return record
}
