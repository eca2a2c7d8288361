import { ArtworkError, type ArtworkErrorCode } from './artwork-error.ts'
import { checkText, cleanText } from './check-text.ts'
import type {
  DataOf,
  Fields,
  LinkField,
  ListField,
  TemplateData,
  TemplateField,
  TextField,
} from './fields.ts'
import type { BrandKit } from './kit.ts'
import type { Text } from './text.ts'
import { typeset } from './typeset.ts'

/** What data is checked against, beside the template's fields. */
export type DataContext = {
  hasGlyph: (char: string) => boolean
  kit: Pick<BrandKit, 'palettes' | 'assets'>
  /** Whether a photo came with the request under that key. */
  hasPhoto: (key: string) => boolean
}

const fault = (code: ArtworkErrorCode, field: string, vi: string, en: string): ArtworkError =>
  new ArtworkError(code, field, { vi, en })

const missing = (place: string, { vi, en }: Text): ArtworkError =>
  fault('field-missing', place, `Hãy nhập “${vi}”.`, `Enter “${en}”.`)

const asText = (place: string, value: unknown): string => {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  throw fault('field-type', place, 'Mục này phải là chữ.', 'This must be text.')
}

const oneOf = (
  place: string,
  value: string,
  allowed: readonly string[],
  fallback: string,
): string => {
  if (value === '') return fallback
  if (allowed.includes(value)) return value
  const list = allowed.join(', ')
  throw fault('choice-unknown', place, `Hãy chọn một trong: ${list}.`, `Choose one of: ${list}.`)
}

/** Refuses a text out of its limits; a text far over the upper one is not even looked at. */
const withinLength = (place: string, value: string, least: number, most: number): string => {
  const hopeless = value.length > 8 * most
  const text = hopeless ? value : cleanText(value)
  // A letter typed in parts is one character.
  const length = hopeless ? value.length : [...text].length
  if (length > most)
    throw fault(
      ...(['text-too-long', place] as const),
      `Tối đa ${most} ký tự; đang có ${length}.`,
      `At most ${most} characters; there are ${length}.`,
    )
  if (text !== '' && length < least)
    throw fault(
      ...(['text-too-short', place] as const),
      `Tối thiểu ${least} ký tự; đang có ${length}.`,
      `At least ${least} characters; there are ${length}.`,
    )
  return text
}

const readText = (
  place: string,
  { label, required, minLength = required ? 1 : 0, maxLength }: TextField,
  value: unknown,
  { hasGlyph }: DataContext,
): string => {
  const text = typeset(withinLength(place, asText(place, value), minLength, maxLength))
  if (text === '' && required) throw missing(place, label)
  checkText(place, text, hasGlyph)
  return text
}

const readLink = (
  place: string,
  { label, required, maxLength }: LinkField,
  value: unknown,
): string => {
  const text = withinLength(place, asText(place, value), 0, maxLength)
  if (text === '' && required) throw missing(place, label)
  if (text === '') return text
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && !url.username && !/[\s\p{C}]/u.test(text))
    return text
  throw fault(
    ...(['link-invalid', place] as const),
    'Hãy nhập một địa chỉ web đầy đủ, ví dụ https://dichvucong.gov.vn.',
    'Enter a full web address, such as https://dichvucong.gov.vn.',
  )
}

const readList = (
  place: string,
  { label, min, max, of }: ListField,
  value: unknown,
  context: DataContext,
): Record<string, string>[] => {
  const items: unknown = value ?? []
  if (!Array.isArray(items))
    throw fault('field-type', place, 'Mục này phải là một danh sách.', 'This must be a list.')
  if (items.length < min || items.length > max)
    throw fault(
      ...(['list-length', place] as const),
      `“${label.vi}” cần từ ${min} đến ${max} mục; đang có ${items.length}.`,
      `“${label.en}” takes ${min} to ${max} items; there are ${items.length}.`,
    )
  return items.map((item: unknown, index) => readItem(`${place}.${index}`, of, item, context))
}

const asRecord = (place: string, value: unknown): Record<string, unknown> => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw fault(
    ...(['field-type', place] as const),
    'Dữ liệu phải là một đối tượng { … }.',
    'The data must be an object { … }.',
  )
}

const refuseUnknown = (place: string, given: object, fields: object): void => {
  for (const name of Object.keys(given))
    if (!Object.hasOwn(fields, name))
      throw fault(
        ...(['field-unknown', `${place}${name.slice(0, 100)}`] as const),
        'Mẫu này không có mục đó.',
        'The template has no such field.',
      )
}

const readItem = (
  place: string,
  of: Readonly<Record<string, TextField>>,
  value: unknown,
  context: DataContext,
): Record<string, string> => {
  const given = asRecord(place, value)
  refuseUnknown(`${place}.`, given, of)
  return Object.fromEntries(
    Object.entries(of).map(([name, field]) => [
      name,
      readText(`${place}.${name}`, field, given[name], context),
    ]),
  )
}

const readField = (
  place: string,
  field: TemplateField,
  value: unknown,
  context: DataContext,
): string | Record<string, string>[] => {
  const { palettes, assets } = context.kit
  switch (field.type) {
    case 'text':
      return readText(place, field, value, context)
    case 'link':
      return readLink(place, field, value)
    case 'list':
      return readList(place, field, value, context)
    case 'choice': {
      const values = field.options.map((option) => option.value)
      return oneOf(place, asText(place, value), values, field.default)
    }
    case 'palette': {
      const values = palettes.map((palette) => palette.value)
      const usual = values.find((one) => one === field.default) ?? values[0] ?? ''
      return oneOf(place, asText(place, value), values, usual)
    }
    case 'asset': {
      const slug = asText(place, value)
      if (slug === '' && field.required) throw missing(place, field.label)
      if (slug === '' || assets.some((asset) => asset.slug === slug)) return slug
      throw fault(
        ...(['choice-unknown', place] as const),
        'Hình này không còn trong Bộ nhận diện. Hãy chọn hình khác.',
        'The picture is no longer in the brand kit. Choose another one.',
      )
    }
    case 'photo': {
      const key = asText(place, value)
      if (key === '' && field.required) throw missing(place, field.label)
      if (key === '' || context.hasPhoto(key)) return key
      throw fault(
        ...(['photo-missing', place] as const),
        'Không tìm thấy ảnh này. Hãy chọn lại ảnh.',
        'There is no such photo. Choose the photo again.',
      )
    }
  }
}

/**
 * Checks data against a template's fields and fills in defaults.
 *
 * @throws ArtworkError naming the field; an item's as `steps.2.title`
 */
export const readData = <F extends Fields>(
  { fields }: { fields: F },
  input: unknown,
  context: DataContext,
): DataOf<F> => {
  const given = asRecord('data', input)
  refuseUnknown('', given, fields)
  const data: TemplateData = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      readField(name, field, Object.hasOwn(given, name) ? given[name] : undefined, context),
    ]),
  )
  return data as DataOf<F>
}
