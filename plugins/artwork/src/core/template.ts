import { ArtworkError } from './artwork-error.ts'
import { checkText } from './check-text.ts'
import type { Element, Style } from './element.ts'
import type { Box, FitOptions, TextBlock } from './fit.ts'
import type { AspectClass, Size } from './size.ts'
import type { Text } from './text.ts'

/** A field of a template, as the form and the API show it. */
export type TemplateField =
  | { name: string; type: 'text'; label: Text; required: boolean; maxLength: number }
  | {
      name: string
      type: 'choice'
      label: Text
      required: false
      default: string
      options: { value: string; label: Text }[]
    }

/** Text data by field name, checked and completed. */
export type TemplateData = Record<string, string>

/** A weight of the template's typeface. */
export type FontWeight = 'bold' | 'heavy'

/** What a template draws with. Everything outside comes in through it. */
export type Canvas = Size & {
  variant: AspectClass
  data: TemplateData
  /** Sets a text into a box; see `fitText`. */
  fit: (text: string, box: Box, weight: FontWeight, options: FitOptions) => TextBlock
  /** Draws a set text; the colour may differ by line. */
  draw: (block: TextBlock, weight: FontWeight, color: (line: number) => string) => Element[]
  /** Font size at which capitals are that many pixels high. */
  sizeForCapitals: (pixels: number, weight: FontWeight) => number
}

/** A picture's recipe: typed fields, the shapes it is made for, and how it is drawn. */
export type Template = {
  slug: string
  version: number
  label: Text
  fields: TemplateField[]
  variants: AspectClass[]
  example: TemplateData
  render: (canvas: Canvas) => { style: Style; children: Element[] }
}

/**
 * Checks a template's own coherence.
 *
 * @throws Error naming the place
 */
export const defineTemplate = (template: Template): Template => {
  const { slug, fields, variants, example } = template
  if (!/^[a-z][a-z0-9-]*$/.test(slug)) throw new Error(`Template "${slug}": use a-z, 0-9 and -.`)
  if (variants.length === 0) throw new Error(`Template "${slug}" has no variants.`)
  for (const name of Object.keys(example))
    if (!fields.some((field) => field.name === name))
      throw new Error(`Template "${slug}": the example names no field "${name}".`)
  return template
}

const readField = (
  field: TemplateField,
  value: unknown,
  hasGlyph: (char: string) => boolean,
): string => {
  const missing = value === undefined || value === null || value === ''
  if (missing && field.type === 'choice') return field.default
  if (!missing && typeof value !== 'string')
    throw new ArtworkError('field-type', field.name, {
      vi: 'Mục này phải là chữ.',
      en: 'This must be text.',
    })
  if (field.type === 'choice') {
    if (field.options.some((option) => option.value === value)) return value as string
    const allowed = field.options.map((option) => option.value).join(', ')
    throw new ArtworkError('choice-unknown', field.name, {
      vi: `Hãy chọn một trong: ${allowed}.`,
      en: `Choose one of: ${allowed}.`,
    })
  }
  const raw = (value ?? '') as string
  if (raw.length > field.maxLength)
    throw new ArtworkError('text-too-long', field.name, {
      vi: `Tối đa ${field.maxLength} ký tự; đang có ${raw.length}.`,
      en: `At most ${field.maxLength} characters; there are ${raw.length}.`,
    })
  const text = checkText(field.name, raw, hasGlyph)
  if (text === '' && field.required)
    throw new ArtworkError('field-missing', field.name, {
      vi: `Hãy nhập “${field.label.vi}”.`,
      en: `Enter “${field.label.en}”.`,
    })
  return text
}

/**
 * Checks data against a template's fields and fills in defaults.
 *
 * @throws ArtworkError naming the field
 */
export const readData = (
  template: Template,
  input: unknown,
  hasGlyph: (char: string) => boolean,
): TemplateData => {
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
    template.fields.map((field) => [field.name, readField(field, given[field.name], hasGlyph)]),
  )
}
