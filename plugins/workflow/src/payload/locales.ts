import { Refusal } from '../core/refusal.ts'
import type { Part } from './content/canonical-fields.ts'
import { type Content, governedFields, readContent } from './content/content.ts'
import type { DbRequest, Engine } from './engine.ts'

/**
 * Which case of a document is meant: that of one locale, or, as null, that of the default locale
 * with all that is not localized. Where locales are governed together, null is the only one.
 */
export type Locale = string | null

type Governing = Pick<Engine, 'payload' | 'workflow'>

const localizationOf = ({ payload, workflow }: Governing, collection: string) =>
  workflow.collections[collection]?.locales === 'each' ? payload.config.localization || null : null

/** The locales of a collection that have cases, the default first. */
export const localesOf = (engine: Governing, collection: string): Locale[] => {
  const localization = localizationOf(engine, collection)
  const others = localization
    ? localization.localeCodes.filter((code) => code !== localization.defaultLocale)
    : []
  return [null, ...others]
}

/** The code of a locale in the config; null where locales are governed together. */
export const codeOf = (engine: Engine, collection: string, locale: Locale): string | null => {
  const localization = localizationOf(engine, collection)
  return localization ? (locale ?? localization.defaultLocale) : null
}

/**
 * The locale that a caller names.
 *
 * @throws Refusal `locale-unknown` when the collection's locales are governed by themselves and
 *   this is none of them
 */
export const localeOf = (engine: Engine, collection: string, wanted: unknown): Locale => {
  const localization = localizationOf(engine, collection)
  if (!localization || wanted === undefined || wanted === null) return null
  const { localeCodes, defaultLocale } = localization
  if (typeof wanted !== 'string' || !localeCodes.includes(wanted))
    throw new Refusal('locale-unknown', { allowed: localeCodes })
  return wanted === defaultLocale ? null : wanted
}

/** What of a record a locale's case covers; undefined for all. */
export const partOf = (engine: Engine, collection: string, locale: Locale): Part | undefined => {
  const code = codeOf(engine, collection, locale)
  return code === null ? undefined : { locale: code, shared: locale === null }
}

/** The content that a locale's case covers. */
export const contentOf = (
  engine: Engine,
  collection: string,
  locale: Locale,
  data: unknown,
  req: DbRequest,
): Promise<Content> =>
  readContent(
    engine.payload,
    engine.workflow,
    collection,
    data,
    req,
    partOf(engine, collection, locale),
  )

/**
 * What a definition's conditions see of a locale: its own values and what all share.
 *
 * @param content what its case covers of that record
 */
export const factsOf = (
  engine: Engine,
  collection: string,
  locale: Locale,
  data: unknown,
  content: Content,
): Content['fields'] => {
  const code = codeOf(engine, collection, locale)
  if (code === null) return content.fields
  const part = { locale: code, shared: true }
  return governedFields(engine.payload, engine.workflow, collection, data, part).fields
}

/** The document, and the locale, that a key means. */
export const targetOf = (
  engine: Engine,
  docKey: string,
): { collection: string; docId: string; locale: Locale } => {
  const [collection = '', ...rest] = docKey.split(':')
  const whole = rest.join(':')
  const locale = localesOf(engine, collection).find(
    (one) => one !== null && whole.endsWith(`@${one}`),
  )
  const docId = locale ? whole.slice(0, -locale.length - 1) : whole
  return { collection, docId, locale: locale ?? null }
}
