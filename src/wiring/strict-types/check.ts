import type { Field, TabAsField } from 'payload'
import type { Bilingual } from '../../fields/text.ts'
import { isPlainObject, wrongLeaf, type LeafField } from './leaf.ts'
import { expected, tooLong, type Expected } from './message.ts'

/** A value that is not of its field's type. */
export type Mistake = { path: string; message: Bilingual }

type AnyField = Field | TabAsField

const defaultMaxLength = 20_000

/**
 * Compares incoming data with the fields that it is for. Fields that are absent are not looked at;
 * whether they may be is Payload's own validation.
 *
 * @param path prefix of the fields' paths, empty or ending with a dot
 */
export const mistakesIn = (fields: AnyField[], data: unknown, path = ''): Mistake[] => {
  if (!isPlainObject(data)) return [mistake(path.replace(/\.$/, ''), 'group')]
  return fields.flatMap((field) => mistakesOf(field, data, path))
}

const mistakesOf = (field: AnyField, data: Record<string, unknown>, path: string): Mistake[] => {
  if (field.type === 'tabs') {
    return field.tabs.flatMap((tab) =>
      'name' in tab && tab.name
        ? nested(tab.fields, data[tab.name], `${path}${tab.name}.`)
        : mistakesIn(tab.fields, data, path),
    )
  }
  if (!('name' in field) || !field.name) {
    return 'fields' in field ? mistakesIn(field.fields, data, path) : []
  }
  const value = data[field.name]
  const here = path + field.name
  if (value === undefined) return []
  // The adapter fails on a list of rows that is null; an empty list empties it.
  if (value === null) return hasRows(field) ? [mistake(here, 'rows')] : []
  if (
    'localized' in field &&
    field.localized &&
    isPlainObject(value) &&
    field.type !== 'richText'
  ) {
    return []
  }
  switch (field.type) {
    case 'group':
    case 'tab':
      return nested(field.fields, value, `${here}.`)
    case 'array':
      return rows(value, here, () => field.fields)
    case 'blocks':
      return rows(
        value,
        here,
        ({ blockType }) => field.blocks.find(({ slug }) => slug === blockType)?.fields,
      )
    default:
      return leaf(field, value, here)
  }
}

const hasRows = ({ type }: AnyField): boolean => type === 'array' || type === 'blocks'

const nested = (fields: AnyField[], value: unknown, path: string): Mistake[] =>
  value === undefined || value === null ? [] : mistakesIn(fields, value, path)

const rows = (
  value: unknown,
  path: string,
  fieldsOf: (row: Record<string, unknown>) => AnyField[] | undefined,
): Mistake[] => {
  // A form that has never opened its rows sends their number.
  if (value === 0 || value === '') return []
  if (!Array.isArray(value) || !value.every(isPlainObject)) return [mistake(path, 'rows')]
  return value.flatMap((row, index) => mistakesIn(fieldsOf(row) ?? [], row, `${path}.${index}.`))
}

type Limited = LeafField & { maxLength?: number }

// Payload checks lengths and options too, but not of drafts.
const leaf = (field: Limited, value: unknown, path: string): Mistake[] => {
  const wrong = wrongLeaf(field, value)
  if (wrong) return [mistake(path, wrong)]
  if (!['text', 'textarea', 'email'].includes(field.type)) return []
  const limit = field.maxLength ?? defaultMaxLength
  const texts = [value].flat().map(String)
  return texts.some((text) => text.length > limit) ? [{ path, message: tooLong(limit) }] : []
}

const mistake = (path: string, wrong: Expected): Mistake => ({ path, message: expected[wrong] })
