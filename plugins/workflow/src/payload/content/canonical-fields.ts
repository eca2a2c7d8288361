import type { FlattenedField } from 'payload'
import type { Json } from '../../core/canonical.ts'
import { canonicalRichText } from './rich-text.ts'
import type { References } from './references.ts'

type Walk = { references: References; locales: boolean }

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

const one = (field: FlattenedField, value: unknown, walk: Walk): Json | undefined => {
  switch (field.type) {
    case 'array':
      return list(value).map((row) => canonicalFields(field.flattenedFields, row, walk))
    case 'group':
    case 'tab': {
      const group = canonicalFields(field.flattenedFields, value, walk)
      return Object.keys(group).length > 0 ? group : undefined
    }
    case 'blocks':
      return list(value).map((row) => {
        const blockType = isObject(row) ? String(row['blockType']) : ''
        const block = [...(field.blockReferences ?? []), ...field.blocks].find(
          (candidate) => typeof candidate !== 'string' && candidate.slug === blockType,
        )
        const fields = block && typeof block !== 'string' ? block.flattenedFields : []
        return { blockType, ...canonicalFields(fields, row, walk) }
      })
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
        const canonical = isEmpty(localValue) ? undefined : one(field, localValue, walk)
        if (canonical !== undefined) byLocale[locale] = canonical
      }
      if (Object.keys(byLocale).length > 0) result[field.name] = byLocale
      continue
    }
    const canonical = one(field, value, walk)
    if (canonical !== undefined) result[field.name] = canonical
  }
  return result
}
