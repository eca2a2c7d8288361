import type { Fields } from '../fields.ts'
import { cellName } from './cell-name.ts'
import { type Column, columnsOf, pathOf } from './columns.ts'
import type { CellFault } from './fault.ts'
import { fold } from './fold.ts'
import type { GridRow } from './table.ts'

/** A column of the file: where it stands, from 0, its header, and what it holds; null is not used. */
export type MappedColumn = { index: number; header: string; column: Column | null }

/** Which columns hold what, and what is wrong with the headers. */
export type Mapping = { columns: MappedColumn[]; faults: CellFault[] }

const namesOf = (fields: Fields): Map<string, Column> => {
  const names = new Map<string, Column>()
  const columns = columnsOf(fields)
  // Labels before everything else: where two columns share a name, people mean the label.
  for (const column of columns)
    for (const name of [column.label.vi, column.label.en])
      if (!names.has(fold(name))) names.set(fold(name), column)
  for (const column of columns)
    for (const name of column.names) if (!names.has(fold(name))) names.set(fold(name), column)
  return names
}

const given = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) && value.length > 0

/**
 * Finds what each column holds by its header: a label in Vietnamese or English or a field's name,
 * accents, case and signs forgiven. Columns that hold nothing known are left aside.
 *
 * @param base what fields without a column take
 */
export const mapColumns = (
  fields: Fields,
  headers: GridRow,
  base: Readonly<Record<string, unknown>>,
): Mapping => {
  const names = namesOf(fields)
  const columns = headers.cells.map((header, index): MappedColumn => {
    const column = header === '' ? null : (names.get(fold(header)) ?? null)
    return { index, header, column }
  })
  const faults: CellFault[] = []
  const seen = new Map<string, MappedColumn>()
  for (const one of columns) {
    if (!one.column) continue
    const key = one.column.target.kind === 'file' ? 'file' : pathOf(one.column.target)
    const first = seen.get(key)
    if (!first) {
      seen.set(key, one)
      continue
    }
    const other = cellName(first.index, headers.number)
    faults.push({
      cell: cellName(one.index, headers.number),
      row: headers.number,
      code: 'column-twice',
      text: {
        vi: `Cột này trùng với cột ${other} “${first.header}”. Hãy bỏ hoặc đổi tên một cột.`,
        en: `This column holds the same as ${other} “${first.header}”. Remove or rename one.`,
      },
    })
    one.column = null
  }
  for (const { target, label, required } of columnsOf(fields)) {
    if (!required || target.kind === 'file' || seen.has(pathOf(target))) continue
    if (given(base[target.name])) continue
    faults.push({
      row: headers.number,
      code: 'column-missing',
      text: {
        vi: `Thiếu cột “${label.vi}”. Hãy thêm cột đó, hoặc nhập mục này trong phần dựng hình để dùng chung.`,
        en: `The column “${label.en}” is missing. Add it, or fill that field in the studio for all rows.`,
      },
    })
  }
  return { columns, faults }
}
