import { ArtworkError } from '../artwork-error.ts'
import type { Fields, TemplateData, TemplateField } from '../fields.ts'
import type { BrandKit } from '../kit.ts'
import { type DataContext, readData } from '../read-data.ts'
import type { Text } from '../text.ts'
import { cellName } from './cell-name.ts'
import type { CellFault } from './fault.ts'
import { fold } from './fold.ts'
import type { Mapping } from './map-columns.ts'
import type { GridRow } from './table.ts'

/** A line of the table as data of the template, or what is wrong with it. */
export type BatchRecord = {
  row: number
  data: TemplateData
  /** What its column "file name" says. */
  fileName: string
  faults: CellFault[]
}

type Item = Record<string, string>

/** Where a value came from: places of data, such as `steps.1.title`, by column. */
type Gathered = {
  values: Record<string, unknown>
  places: Map<string, number>
  fileName: string
}

const named = (
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

const gather = (
  fields: Fields,
  { columns }: Mapping,
  { cells }: GridRow,
  base: Readonly<Record<string, unknown>>,
  kit: DataContext['kit'],
): Gathered => {
  const values: Record<string, unknown> = {}
  for (const name of Object.keys(fields)) if (Object.hasOwn(base, name)) values[name] = base[name]
  const places = new Map<string, number>()
  const lists = new Map<string, Map<number, { item: Item; columns: Map<string, number> }>>()
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
      const list = lists.get(target.name) ?? new Map()
      lists.set(target.name, list)
      const entry = list.get(target.item) ?? { item: {}, columns: new Map() }
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

/** What spreadsheets write where a formula went wrong. */
const formulaError = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/

const formulaFaults = ({ columns }: Mapping, { number, cells }: GridRow): CellFault[] =>
  columns.flatMap(({ index, column }) =>
    column && formulaError.test(cells[index] ?? '')
      ? [
          {
            ...{ cell: cellName(index, number), row: number, code: 'formula-error' },
            text: {
              vi: `Công thức trong ô báo lỗi ${cells[index]}. Hãy sửa công thức hoặc gõ giá trị.`,
              en: `The cell's formula says ${cells[index]}. Mend it, or type the value.`,
            },
          },
        ]
      : [],
  )

/** Points an error of data at the cell that its value came from. */
export const faultAt = (
  row: number,
  places: ReadonlyMap<string, number>,
  { field, code, text }: Pick<ArtworkError, 'field' | 'code' | 'text'>,
): CellFault => {
  const parts = field.split('.')
  const column = parts
    .map((_, index) => places.get(parts.slice(0, parts.length - index).join('.')))
    .find((found) => found !== undefined)
  return { ...(column === undefined ? {} : { cell: cellName(column, row) }), row, code, text }
}

/** A choice that is not there: its labels are named, as people write them. */
const withLabels = (
  field: TemplateField,
  error: ArtworkError,
  kit: Pick<BrandKit, 'palettes' | 'assets'>,
): Pick<ArtworkError, 'field' | 'code' | 'text'> => {
  if (error.code !== 'choice-unknown') return error
  const labels = named(field, kit).map(({ label }) => label)
  const list = (language: 'vi' | 'en') => labels.map((label) => label[language]).join('; ')
  return {
    ...{ field: error.field, code: error.code },
    text: { vi: `Hãy ghi một trong: ${list('vi')}.`, en: `Write one of: ${list('en')}.` },
  }
}

/** A line with where its data came from, so that later errors can be pointed at cells too. */
export type ReadRow = BatchRecord & { places: ReadonlyMap<string, number> }

/**
 * Reads a line as data of the template; every field that is wrong is named with its cell.
 *
 * @param base what fields without a column take
 */
export const readRow = (
  fields: Fields,
  mapping: Mapping,
  row: GridRow,
  base: Readonly<Record<string, unknown>>,
  context: DataContext,
): ReadRow => {
  const { values, places, fileName } = gather(fields, mapping, row, base, context.kit)
  const faults = formulaFaults(mapping, row)
  const data: TemplateData = {}
  for (const [name, field] of Object.entries(fields)) {
    try {
      const one = { fields: { [name]: field } as Fields }
      const read = readData(one, { [name]: values[name] }, context)
      data[name] = read[name] ?? ''
    } catch (error) {
      if (!(error instanceof ArtworkError)) throw error
      const fault = faultAt(row.number, places, withLabels(field, error, context.kit))
      if (!faults.some(({ cell }) => cell !== undefined && cell === fault.cell)) faults.push(fault)
    }
  }
  return { row: row.number, data, fileName, faults, places }
}
