import { labelText } from '../power-lines.ts'

/** What is needed of a field's client config. */
export type PlainField = {
  type?: string
  name?: string
  label?: unknown
  admin?: { hidden?: boolean } | undefined
  fields?: readonly PlainField[]
  tabs?: readonly PlainField[]
}

/** A field that a remark can be about. */
export type NamedField = { path: string; label: string; isText: boolean }

const texts = ['text', 'textarea', 'richText']

/** The fields of a document at its top, through rows, tabs and the like, with their labels. */
export const namedFields = (
  fields: readonly PlainField[],
  language: 'vi' | 'en',
): readonly NamedField[] =>
  fields.flatMap((field): readonly NamedField[] => {
    const { type = '', name, label, admin, fields: inner = [], tabs = [] } = field
    if (type === 'ui' || admin?.hidden) return []
    if (name)
      return [{ path: name, label: labelText(label, language, name), isText: texts.includes(type) }]
    return namedFields([...inner, ...tabs], language)
  })

/** The label of a path, by its field at the top; the path itself where there is none. */
export const labelOfPath = (fields: readonly NamedField[], path: string): string =>
  fields.find((field) => field.path === path.split('.')[0])?.label ?? path
