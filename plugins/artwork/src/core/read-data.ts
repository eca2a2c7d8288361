import { ArtworkError } from './artwork-error.ts'
import { checkText, cleanText } from './check-text.ts'
import type { ChoiceField, Template, TemplateData, TextField } from './template.ts'

type HasGlyph = (char: string) => boolean

const readChoice = ({ name, options, default: fallback }: ChoiceField, value: string): string => {
  if (value === '') return fallback
  if (options.some((option) => option.value === value)) return value
  const allowed = options.map((option) => option.value).join(', ')
  throw new ArtworkError('choice-unknown', name, {
    vi: `Hãy chọn một trong: ${allowed}.`,
    en: `Choose one of: ${allowed}.`,
  })
}

const readText = (field: TextField, value: string, hasGlyph: HasGlyph): string => {
  const { name, label, required, maxLength } = field
  const minLength = field.minLength ?? (required ? 1 : 0)
  // A letter typed in parts is one character; a text far over the limit is not even looked at.
  const hopeless = value.length > 8 * maxLength
  const text = hopeless ? value : cleanText(value)
  const length = hopeless ? value.length : [...text].length
  if (length > maxLength)
    throw new ArtworkError('text-too-long', name, {
      vi: `Tối đa ${maxLength} ký tự; đang có ${length}.`,
      en: `At most ${maxLength} characters; there are ${length}.`,
    })
  if (text === '' && required)
    throw new ArtworkError('field-missing', name, {
      vi: `Hãy nhập “${label.vi}”.`,
      en: `Enter “${label.en}”.`,
    })
  if (text !== '' && length < minLength)
    throw new ArtworkError('text-too-short', name, {
      vi: `Tối thiểu ${minLength} ký tự; đang có ${length}.`,
      en: `At least ${minLength} characters; there are ${length}.`,
    })
  checkText(name, text, hasGlyph)
  return text
}

/**
 * Checks data against a template's fields and fills in defaults.
 *
 * @throws ArtworkError naming the field
 */
export const readData = (template: Template, input: unknown, hasGlyph: HasGlyph): TemplateData => {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new ArtworkError('field-type', 'data', {
      vi: 'Dữ liệu phải là một đối tượng { … }.',
      en: 'The data must be an object { … }.',
    })
  const given = input as Record<string, unknown>
  for (const name of Object.keys(given))
    if (!template.fields.some((field) => field.name === name))
      throw new ArtworkError('field-unknown', name.slice(0, 100), {
        vi: 'Mẫu này không có mục đó.',
        en: 'The template has no such field.',
      })
  return Object.fromEntries(
    template.fields.map((field) => {
      const value = (Object.hasOwn(given, field.name) ? given[field.name] : '') ?? ''
      if (typeof value !== 'string')
        throw new ArtworkError('field-type', field.name, {
          vi: 'Mục này phải là chữ.',
          en: 'This must be text.',
        })
      const read =
        field.type === 'choice' ? readChoice(field, value) : readText(field, value, hasGlyph)
      return [field.name, read]
    }),
  )
}
