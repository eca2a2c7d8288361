import type { FlattenedField } from 'payload'
import { canonicalFields, fieldsOfBlock, isBlank } from './canonical-fields.ts'
import { References } from './references.ts'

type Data = Record<string, unknown>

/** A locale's values, and the record that they are taken from. */
export type Source = { locale: string; data: Data }

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const objectOf = (value: unknown): Data => (isObject(value) ? value : {})

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isObject) : [])

const into = (sources: readonly Source[], name: string): Source[] =>
  sources.map(({ locale, data }) => ({ locale, data: objectOf(data[name]) }))

const rowOf = (sources: readonly Source[], name: string, id: unknown): Source[] =>
  sources.map(({ locale, data }) => ({
    locale,
    data: rowsOf(data[name]).find((row) => row['id'] === id) ?? {},
  }))

const fieldsOfRow = (field: FlattenedField, row: Data): readonly FlattenedField[] => {
  if (field.type === 'blocks') return fieldsOfBlock(field, String(row['blockType']))
  return field.type === 'array' ? field.flattenedFields : []
}

const isStored = (field: FlattenedField): boolean =>
  field.name !== 'id' && field.type !== 'join' && !('virtual' in field && field.virtual)

const isLocalized = (field: FlattenedField): boolean =>
  'localized' in field && Boolean(field.localized)

/** An empty value as every database takes it. */
const blankOf = (field: FlattenedField): unknown => {
  if (field.type === 'group' || field.type === 'tab')
    return Object.fromEntries(
      field.flattenedFields.filter(isStored).map((inner) => [inner.name, blankOf(inner)]),
    )
  const many = 'hasMany' in field && field.hasMany
  return many || field.type === 'array' || field.type === 'blocks' ? [] : null
}

/**
 * One record out of several: what is not localized, rows and their order from `shared`, the values
 * of each locale from its own source, in rows of the same id. Whatever has no source is empty.
 *
 * @param locales every locale of the config
 */
export const compose = (
  fields: readonly FlattenedField[],
  shared: Data,
  sources: readonly Source[],
  locales: readonly string[],
): Data =>
  Object.fromEntries(
    fields.filter(isStored).map((field): [string, unknown] => {
      const { name } = field
      if (isLocalized(field)) {
        const valueIn = (locale: string): unknown => {
          const source = sources.find((one) => one.locale === locale)
          return objectOf(source?.data[name])[locale] ?? blankOf(field)
        }
        return [name, Object.fromEntries(locales.map((locale) => [locale, valueIn(locale)]))]
      }
      if (field.type === 'group' || field.type === 'tab') {
        const inner = objectOf(shared[name])
        return [name, compose(field.flattenedFields, inner, into(sources, name), locales)]
      }
      if (field.type === 'array' || field.type === 'blocks') {
        const rows = rowsOf(shared[name]).map((row) => ({
          ...row,
          ...compose(fieldsOfRow(field, row), row, rowOf(sources, name, row['id']), locales),
        }))
        return [name, rows]
      }
      return [name, shared[name] ?? blankOf(field)]
    }),
  )

const hasValues = (field: FlattenedField, row: Data | undefined, locale: string): boolean =>
  row !== undefined &&
  !isBlank(
    canonicalFields(fieldsOfRow(field, row), row, {
      references: new References(),
      locales: true,
      part: { locale, shared: false },
    }),
  )

const bareRows = (field: FlattenedField, sources: readonly Source[]): Data[] => {
  const lists = sources.map(({ locale, data }) => ({ locale, rows: rowsOf(data[field.name]) }))
  const ends = lists.map(
    ({ locale, rows }) => rows.findLastIndex((row) => hasValues(field, row, locale)) + 1,
  )
  return Array.from({ length: Math.max(0, ...ends) }, (_, place): Data => {
    const filled = lists.find(({ locale, rows }) => hasValues(field, rows[place], locale))
    const row = (filled ?? lists.find(({ rows }) => rows[place]))?.rows[place] ?? {}
    const { id, blockType } = row
    return {
      id,
      ...(blockType === undefined ? {} : { blockType }),
      ...bareStructure(fieldsOfRow(field, row), rowOf(sources, field.name, id)),
    }
  })
}

/** The rows in which the values of the locales stand, and nothing that they share. */
export const bareStructure = (
  fields: readonly FlattenedField[],
  sources: readonly Source[],
): Data => {
  const structure: Data = {}
  for (const field of fields) {
    if (!isStored(field) || isLocalized(field)) continue
    if (field.type === 'group' || field.type === 'tab')
      structure[field.name] = bareStructure(field.flattenedFields, into(sources, field.name))
    if (field.type === 'array' || field.type === 'blocks')
      structure[field.name] = bareRows(field, sources)
  }
  return structure
}
