import type { Fields, ListField, TemplateField } from '../fields.ts'
import type { Text } from '../text.ts'

/** What a column may hold: a field, an item's text of a list (`item` from 0), or the file's name. */
export type Target =
  | { kind: 'field'; name: string }
  | { kind: 'item'; name: string; item: number; part: string }
  | { kind: 'file' }

/** A column on offer: what it holds, its header, and the other names it goes by. */
export type Column = { target: Target; label: Text; names: readonly string[]; required: boolean }

const spelled = ({ vi, en }: Text): string[] => [vi, en]

const itemColumns = (name: string, { itemLabel, label, min, max, of }: ListField): Column[] =>
  Array.from({ length: max }, (_, item) => item).flatMap((item) =>
    Object.entries(of).map(([part, field], index): Column => {
      const number = item + 1
      const items = [...spelled(itemLabel), ...spelled(label), name].map(
        (one) => `${one} ${number}`,
      )
      const parts = [...spelled(field.label), part]
      const label_ = (language: 'vi' | 'en') =>
        index === 0
          ? `${itemLabel[language]} ${number}`
          : `${itemLabel[language]} ${number}: ${field.label[language].toLocaleLowerCase('vi')}`
      return {
        target: { kind: 'item', name, item, part },
        label: { vi: label_('vi'), en: label_('en') },
        names: [
          ...(index === 0 ? items : []),
          ...items.flatMap((one) => parts.map((other) => `${one}: ${other}`)),
        ],
        required: item < min && field.required,
      }
    }),
  )

const fieldColumn = (name: string, field: Exclude<TemplateField, ListField>): Column => ({
  target: { kind: 'field', name },
  label: field.label,
  names: [...spelled(field.label), name],
  required: 'required' in field && field.required,
})

const fileColumn: Column = {
  target: { kind: 'file' },
  label: { vi: 'Tên tệp', en: 'File name' },
  names: ['Tên tệp', 'File name', 'Tên file', 'fileName'],
  required: false,
}

/** The columns that a template's records may have, in the form's order. A table holds no photos. */
export const columnsOf = (fields: Fields): Column[] => [
  ...Object.entries(fields).flatMap(([name, field]) => {
    if (field.type === 'photo') return []
    return field.type === 'list' ? itemColumns(name, field) : [fieldColumn(name, field)]
  }),
  fileColumn,
]

/** One text for a target, such as `steps.2.title`; the same as errors of data have. */
export const pathOf = (target: Target): string => {
  if (target.kind === 'file') return ''
  return target.kind === 'field' ? target.name : `${target.name}.${target.item}.${target.part}`
}
