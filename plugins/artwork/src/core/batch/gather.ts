import type { Fields, TemplateField } from '../fields.ts'
import type { DataContext } from '../read-data.ts'
import type { Text } from '../text.ts'
import { fold } from './fold.ts'
import type { Mapping } from './map-columns.ts'
import type { GridRow } from './table.ts'

type Item = Record<string, string>

/** An item as it is gathered: its texts, and their columns. */
type Entry = { item: Item; columns: Map<string, number> }

/** Where a value came from: places of data, such as `steps.1.title`, by column. */
export type Gathered = {
  values: Record<string, unknown>
  places: Map<string, number>
  fileName: string
}

/** What a field offers to choose from. */
export const named = (
  field: TemplateField,
  { palettes, assets }: DataContext['kit'],
): readonly { value: string; label: Text }[] => {
  if (field.type === 'choice') return field.options
  if (field.type === 'palette') return palettes
  return field.type === 'asset' ? assets.map(({ slug, label }) => ({ value: slug, label })) : []
}

/** People write what they see: a choice's label stands for its value. */
const valueOf = (field: TemplateField, text: string, kit: DataContext['kit']): string => {
  const found = named(field, kit).find(({ value, label }) =>
    [value, label.vi, label.en].some((one) => fold(one) === fold(text)),
  )
  return found?.value ?? text
}

/** Collects a line's values by field, and where each came from. */
export const gather = (
  fields: Fields,
  { columns }: Mapping,
  { cells }: GridRow,
  base: Readonly<Record<string, unknown>>,
  kit: DataContext['kit'],
): Gathered => {
  const values: Record<string, unknown> = {}
  for (const name of Object.keys(fields)) if (Object.hasOwn(base, name)) values[name] = base[name]
  const places = new Map<string, number>()
  const lists = new Map<string, Map<number, Entry>>()
  let fileName = ''
  for (const { index, column } of columns) {
    if (!column) continue
    const { target } = column
    const text = cells[index] ?? ''
    if (target.kind === 'file') fileName = text
    else if (target.kind === 'field') {
      const field = fields[target.name]
      if (!field) continue
      values[target.name] = text === '' ? '' : valueOf(field, text, kit)
      places.set(target.name, index)
    } else {
      const list = lists.get(target.name) ?? new Map<number, Entry>()
      lists.set(target.name, list)
      const entry = list.get(target.item) ?? { item: {}, columns: new Map<string, number>() }
      list.set(target.item, entry)
      entry.item[target.part] = text
      entry.columns.set(target.part, index)
    }
  }
  for (const [name, list] of lists) {
    const kept = [...list.entries()]
      .sort(([a], [b]) => a - b)
      .map(([, entry]) => entry)
      .filter(({ item }) => Object.values(item).some((text) => text !== ''))
    values[name] = kept.map(({ item }) => item)
    const [first] = [...list.values()].flatMap((entry) => [...entry.columns.values()])
    if (first !== undefined) places.set(name, first)
    kept.forEach((entry, index) => {
      const [own] = entry.columns.values()
      if (own !== undefined) places.set(`${name}.${index}`, own)
      for (const [part, at] of entry.columns) places.set(`${name}.${index}.${part}`, at)
    })
  }
  return { values, places, fileName }
}
