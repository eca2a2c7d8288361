import type { BrandKit } from '../kit.ts'
import type { Template } from '../template.ts'
import { type Column, columnsOf } from './columns.ts'

type Language = 'vi' | 'en'

const exampleOf = (
  { fields, example }: Template,
  { target }: Column,
  { palettes }: Pick<BrandKit, 'palettes'>,
  language: Language,
): string => {
  if (target.kind === 'file') return ''
  const value = (example as Readonly<Record<string, unknown>>)[target.name]
  if (target.kind === 'item') {
    const items = Array.isArray(value) ? (value as Record<string, string>[]) : []
    return items[target.item]?.[target.part] ?? ''
  }
  const field = fields[target.name]
  const text = typeof value === 'string' ? value : ''
  if (field?.type === 'palette') {
    const found = palettes.find((one) => one.value === (text || field.default)) ?? palettes[0]
    return found?.label[language] ?? ''
  }
  if (field?.type !== 'choice') return text
  const option = field.options.find((one) => one.value === (text || field.default))
  return option?.label[language] ?? ''
}

/** A table to fill in: the template's labels as headers, and its example as the first record. */
export const templateRows = (
  template: Template,
  kit: Pick<BrandKit, 'palettes'>,
  language: Language,
): [headers: string[], example: string[]] => {
  const columns = columnsOf(template.fields)
  return [
    columns.map(({ label, required }) => `${label[language]}${required ? ' *' : ''}`),
    columns.map((column) => exampleOf(template, column, kit, language)),
  ]
}
