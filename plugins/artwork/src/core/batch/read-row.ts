import { ArtworkError } from '../artwork-error.ts'
import type { Fields, TemplateData, TemplateField } from '../fields.ts'
import type { BrandKit } from '../kit.ts'
import { type DataContext, readData } from '../read-data.ts'
import { cellName } from './cell-name.ts'
import type { CellFault } from './fault.ts'
import { gather, named } from './gather.ts'
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
