import type { Field } from 'payload'

type Label = { vi: string; en: string }

/** Shortens `{ vi, en }`. */
export const label = (vi: string, en: string): Label => ({ vi, en })

/** A select option with its label in both languages. */
export const option = (value: string, vi: string, en: string) => ({ value, label: { vi, en } })

type Options = [value: string, vi: string, en: string][]

/** A choice of options that begins with `defaultValue`; where that is a list, of several. */
export const choice = (
  name: string,
  text: Label,
  defaultValue: string | string[],
  options: Options,
): Field => ({
  ...{ name, type: 'select', defaultValue, label: text, hasMany: Array.isArray(defaultValue) },
  options: options.map((one) => option(...one)),
})

type Words = { required?: boolean; long?: boolean; most?: number }

/** A text in Vietnamese and, beside it, in English. */
export const words = (
  name: string,
  { vi, en }: Label,
  { required = false, long = false, most = 2000 }: Words = {},
): Field => {
  const type = long ? 'textarea' : 'text'
  return {
    type: 'row',
    fields: [
      {
        ...{ name, type, required, maxLength: most, label: label(vi, en) },
        admin: { width: '50%' },
      } as Field,
      {
        ...{ name: `${name}En`, type, maxLength: most },
        label: label(`${vi} (tiếng Anh)`, `${en} (English)`),
        admin: { width: '50%' },
      } as Field,
    ],
  }
}

/** The row label that names each row of a list. */
export const namedRows = { components: { RowLabel: '@bangtin/quiz/client#NamedRowLabel' } }

/** A field of half the form's width, with what it is for below. */
export const helped = (field: Field, vi: string, en: string): Field => ({
  ...field,
  admin: { ...field.admin, width: '50%', description: label(vi, en) } as never,
})

/** Whole numbers of at least `min`. */
export const whole = (name: string, text: Label, min: number, fallback?: number): Field => ({
  ...{ name, type: 'number', min, label: text, admin: { width: '25%', step: 1 } },
  ...(fallback === undefined ? {} : { defaultValue: fallback }),
})

/**
 * A moment that the engine writes, in lists as people write times. Not in the form, whose head has it:
 * Payload's picker has no name for a screen reader.
 */
export const shownAsTime = {
  type: 'date',
  admin: {
    readOnly: true,
    condition: () => false,
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
  },
} as const
