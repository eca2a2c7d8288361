import type { Expected } from './message.ts'

/** The part of a field's configuration that its value's type depends on. */
export type LeafField = {
  type: string
  hasMany?: boolean
  relationTo?: string | string[]
  options?: (string | { value: string })[]
}

const isText = (value: unknown): boolean => typeof value === 'string'

const isNumber = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : isText(value) && (value === '' || Number.isFinite(Number(value)))

const isDate = (value: unknown): boolean =>
  value instanceof Date
    ? !Number.isNaN(value.getTime())
    : value === '' || (/^\d{4}-\d{2}-\d{2}/.test(String(value)) && isText(value) && parses(value))

const parses = (value: unknown) => !Number.isNaN(Date.parse(String(value)))

const isId = (value: unknown): boolean =>
  value === '' || isText(value) || (typeof value === 'number' && Number.isFinite(value))

const hasId = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'id' in value && isId(value.id)

const isReference = (field: LeafField) => (value: unknown) => {
  if (!Array.isArray(field.relationTo)) return isId(value) || hasId(value)
  if (typeof value !== 'object' || value === null) return false
  const { relationTo, value: target } = value as { relationTo?: unknown; value?: unknown }
  return isText(relationTo) && (isId(target) || hasId(target))
}

const isOption = (field: LeafField) => {
  const allowed = (field.options ?? []).map((one) => (typeof one === 'string' ? one : one.value))
  return (value: unknown) => value === '' || allowed.some((one) => one === value)
}

const isNode = (value: unknown): boolean =>
  isPlainObject(value) && (!Array.isArray(value['children']) || value['children'].every(isNode))

const isRichText = (value: unknown): boolean => isPlainObject(value) && isNode(value['root'])

/** An object that is no list. */
export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPoint = (value: unknown): boolean =>
  value === '' ||
  (Array.isArray(value) &&
    value.length === 2 &&
    value.every((one) => one === null || isNumber(one)))

const one = (field: LeafField): [(value: unknown) => boolean, Expected, Expected] | undefined => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return [isText, 'text', 'texts']
    case 'radio':
    case 'select':
      return [isOption(field), 'option', 'options']
    case 'number':
      return [isNumber, 'number', 'numbers']
    case 'checkbox':
      return [(value) => typeof value === 'boolean' || value === '', 'checkbox', 'checkbox']
    case 'date':
      return [isDate, 'date', 'date']
    case 'relationship':
    case 'upload':
      return [isReference(field), 'reference', 'references']
    case 'richText':
      return [isRichText, 'richText', 'richText']
    case 'point':
      return [isPoint, 'point', 'point']
    default:
      return undefined
  }
}

/** What a value should have been; undefined when it is of its field's type, or empty. */
export const wrongLeaf = (field: LeafField, value: unknown): Expected | undefined => {
  if (value === null || value === undefined) return undefined
  const rule = one(field)
  if (!rule) return undefined
  const [fits, single, many] = rule
  if (!field.hasMany) return fits(value) ? undefined : single
  return value === '' || (Array.isArray(value) && value.every(fits)) ? undefined : many
}
