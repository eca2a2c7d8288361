import type { Element, Style } from './element.ts'
import type { FitOptions } from './fit-text.ts'
import type { AspectClass, Size } from './size.ts'
import type { Warning } from './slogan-rules.ts'
import type { Text } from './text.ts'
import type { Box, TextBlock } from './text-block.ts'

/** A line of text; lengths in characters. */
export type TextField = {
  name: string
  type: 'text'
  label: Text
  required: boolean
  /** @default 1 when required, else 0 */
  minLength?: number
  maxLength: number
}

/** One of several values, such as a palette. `colors` are shown as samples. */
export type ChoiceField = {
  name: string
  type: 'choice'
  label: Text
  required: false
  default: string
  options: { value: string; label: Text; colors?: string[] }[]
}

/** A field of a template, as the form and the API show it. */
export type TemplateField = TextField | ChoiceField

/** Text data by field name, checked and completed. */
export type TemplateData = Record<string, string>

/** A weight of the template's typeface. */
export type FontWeight = 'bold' | 'heavy'

/** How a set text is painted: a colour for each word, counted over all lines, and a shadow's. */
export type Paint = { color: (word: number) => string; shadow?: string }

/** What a template draws with. Everything outside comes in through it. */
export type Canvas = Size & {
  variant: AspectClass
  data: TemplateData
  /** Sets a text into a box; see `fitText`. */
  fit: (text: string, box: Box, weight: FontWeight, options: FitOptions) => TextBlock
  /** Draws a set text. */
  draw: (block: TextBlock, weight: FontWeight, paint: Paint) => Element[]
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
  /** What a person should look at again; nothing here stops the picture. */
  review?: (picture: Size & { data: TemplateData; texts: readonly TextBlock[] }) => Warning[]
}

/**
 * Checks a template's own coherence.
 *
 * @throws Error naming the place
 */
export const defineTemplate = (template: Template): Template => {
  const { slug, version, fields, variants, example } = template
  if (!/^[a-z][a-z0-9-]*$/.test(slug)) throw new Error(`Template "${slug}": use a-z, 0-9 and -.`)
  if (!Number.isInteger(version) || version < 1)
    throw new Error(`Template "${slug}": the version is a whole number from 1.`)
  if (variants.length === 0) throw new Error(`Template "${slug}" has no variants.`)
  const names = fields.map(({ name }) => name)
  if (new Set(names).size !== names.length)
    throw new Error(`Template "${slug}" has two fields of one name.`)
  for (const name of Object.keys(example))
    if (!names.includes(name))
      throw new Error(`Template "${slug}": the example names no field "${name}".`)
  return template
}
