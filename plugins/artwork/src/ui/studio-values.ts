import type { ListedField, ListedTemplate } from '../core/list-template.ts'

/** A list's item as it is typed. */
export type Item = Record<string, string>

/** What is typed for one field. */
export type Value = string | Item[]

/** What is typed for a template, by field. */
export type Values = Record<string, Value>

const emptyOf = (field: ListedField): Value =>
  field.type === 'list'
    ? Array.from({ length: Math.max(field.min, 1) }, () =>
        Object.fromEntries(field.of.map(({ name }) => [name, ''])),
      )
    : ''

const fits = (field: ListedField, value: unknown): value is Value =>
  field.type === 'list' ? Array.isArray(value) && value.length > 0 : typeof value === 'string'

/**
 * What the form shows for a template: what was typed, else what the record's last picture was drawn
 * from, else what the record says.
 */
export const valuesOf = (
  { fields }: ListedTemplate,
  typed: Values,
  kept: Record<string, unknown>,
  fromRecord: Record<string, string>,
): Values =>
  Object.fromEntries(
    fields.map((field) => {
      const sources = [typed[field.name], kept[field.name], fromRecord[field.name]]
      const found = sources.find((value) => fits(field, value) && value !== '')
      const cleared = typed[field.name] === ''
      return [field.name, (cleared ? '' : (found as Value | undefined)) ?? emptyOf(field)]
    }),
  )

/** What is sent: items that say nothing are left out. */
export const dataOf = ({ fields }: ListedTemplate, values: Values): Values =>
  Object.fromEntries(
    fields.map(({ name, type }) => {
      const value = values[name] ?? ''
      if (type !== 'list' || typeof value === 'string') return [name, value]
      return [name, value.filter((item) => Object.values(item).some((text) => text.trim() !== ''))]
    }),
  )

/** Whether enough is typed for a first picture: every text that must be there. */
export const isReady = ({ fields }: ListedTemplate, data: Values): boolean =>
  fields.every((field) => {
    const value = data[field.name] ?? ''
    if (field.type === 'list')
      return (
        Array.isArray(value) &&
        value.length >= field.min &&
        value.every((item) =>
          field.of.every(({ name, required }) => !required || (item[name] ?? '').trim() !== ''),
        )
      )
    return (
      !('required' in field) ||
      !field.required ||
      (typeof value === 'string' && value.trim() !== '')
    )
  })
