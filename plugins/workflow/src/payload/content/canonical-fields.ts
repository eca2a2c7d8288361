import type { FlattenedField } from 'payload'
import type { Json } from '../../core/canonical.ts'
import { canonicalRichText } from './rich-text.ts'
import type { References } from './references.ts'

/** What of a localized record is meant: its values in one locale, and whether what all share. */
export type Part = { locale: string; shared: boolean }

/** How a record is walked. Without a part it is walked as a whole. */
export type Walk = { references: References; locales: boolean; part?: Part | undefined }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const idOf = (value: unknown): string =>
  String(isObject(value) && 'id' in value ? value['id'] : value)

const relation = (value: unknown, relationTo: string | string[], { references }: Walk): Json => {
  const [collection, target] =
    isObject(value) && typeof value['relationTo'] === 'string' && 'value' in value
      ? [value['relationTo'], value['value']]
      : [Array.isArray(relationTo) ? (relationTo[0] ?? '') : relationTo, value]
  const id = idOf(target)
  references.add(collection, id)
  return { relationTo: collection, id }
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** Whether a canonical value says nothing: rows and groups without a value in them don't. */
export const isBlank = (value: Json | undefined): boolean => {
  if (value === undefined || value === null) return true
  if (Array.isArray(value)) return value.every(isBlank)
  if (typeof value !== 'object') return false
  return Object.entries(value).every(([name, member]) => name === 'blockType' || isBlank(member))
}

/**
 * Rows keep their places, for a locale's values stand in them; but those after the last value are
 * not this locale's matter.
 */
const rowsOfPart = (rows: Json[], { part }: Walk): Json[] | undefined => {
  if (!part || part.shared) return rows
  const last = rows.findLastIndex((row) => !isBlank(row))
  return last < 0 ? undefined : rows.slice(0, last + 1).map((row) => (isBlank(row) ? {} : row))
}

/** The fields of a row of blocks, by its type. */
export const fieldsOfBlock = (
  field: Extract<FlattenedField, { type: 'blocks' }>,
  blockType: string,
): readonly FlattenedField[] => {
  const block = [...(field.blockReferences ?? []), ...field.blocks].find(
    (candidate) => typeof candidate !== 'string' && candidate.slug === blockType,
  )
  return block && typeof block !== 'string' ? block.flattenedFields : []
}

const isContainer = ({ type }: FlattenedField): boolean =>
  ['array', 'blocks', 'group', 'tab'].includes(type)

const one = (field: FlattenedField, value: unknown, walk: Walk): Json | undefined => {
  switch (field.type) {
    case 'array':
      return rowsOfPart(
        list(value).map((row) => canonicalFields(field.flattenedFields, row, walk)),
        walk,
      )
    case 'group':
    case 'tab': {
      const group = canonicalFields(field.flattenedFields, value, walk)
      return Object.keys(group).length > 0 ? group : undefined
    }
    case 'blocks':
      return rowsOfPart(
        list(value).map((row) => {
          const blockType = isObject(row) ? String(row['blockType']) : ''
          return { blockType, ...canonicalFields(fieldsOfBlock(field, blockType), row, walk) }
        }),
        walk,
      )
    case 'relationship':
    case 'upload':
      return field.hasMany
        ? list(value).map((item) => relation(item, field.relationTo, walk))
        : relation(value, field.relationTo, walk)
    case 'richText':
      return canonicalRichText(value, walk.references)
    case 'date':
      return new Date(value as string).toISOString()
    case 'checkbox':
      return value ? true : undefined
    case 'number':
      return field.hasMany ? list(value).map(Number) : Number(value)
    case 'text':
    case 'select':
      return field.hasMany ? list(value).map(String) : String(value)
    default:
      return value as Json
  }
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/**
 * The governed content of a record in one agreed form: absent and empty are the same, row ids and
 * bookkeeping are left out, relations are ids, a localized field keeps one value a locale. The same
 * content gives the same form whether it comes from a form, from a table or from a version.
 */
export const canonicalFields = (
  fields: readonly FlattenedField[],
  data: unknown,
  walk: Walk,
  skip: (name: string) => boolean = (name) => name === 'id',
): { [key: string]: Json } => {
  const result: { [key: string]: Json } = {}
  if (!isObject(data)) return result
  for (const field of fields) {
    if (!('name' in field) || skip(field.name) || field.type === 'join') continue
    if ('virtual' in field && field.virtual) continue
    const value = data[field.name]
    if (isEmpty(value)) continue
    if (walk.locales && 'localized' in field && field.localized && isObject(value)) {
      const byLocale: { [key: string]: Json } = {}
      for (const [locale, localValue] of Object.entries(value)) {
        if (walk.part && walk.part.locale !== locale) continue
        const whole = { ...walk, part: undefined }
        const canonical = isEmpty(localValue) ? undefined : one(field, localValue, whole)
        if (canonical !== undefined) byLocale[locale] = canonical
      }
      if (Object.keys(byLocale).length > 0) result[field.name] = byLocale
      continue
    }
    if (walk.part && !walk.part.shared && !isContainer(field)) continue
    const canonical = one(field, value, walk)
    if (canonical !== undefined) result[field.name] = canonical
  }
  return result
}
