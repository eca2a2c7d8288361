import { BatchError } from './batch-error.ts'
import { batchLimits } from './limits.ts'

/** A line of a spreadsheet with its number there, from 1. */
export type GridRow = { number: number; cells: readonly string[] }

/** The lines of a spreadsheet, as they come. */
export type Grid = readonly GridRow[]

/** Records below their headers. */
export type Table = { headers: GridRow; rows: readonly GridRow[] }

const clean = (text: string): string =>
  text.slice(0, batchLimits.cell).normalize('NFC').replace(/\r\n?/g, '\n').trim()

const trimmed = ({ number, cells }: GridRow): GridRow => {
  const texts = cells.map(clean)
  const length = texts.findLastIndex((text) => text !== '') + 1
  return { number, cells: texts.slice(0, length) }
}

/**
 * The records of a grid: its first line that says something holds the headers, empty lines are left
 * out. Texts become NFC.
 *
 * @throws BatchError `no-rows`, `too-many-rows`, `too-many-columns`
 */
export const tableOf = (grid: Grid): Table => {
  const [headers, ...rows] = grid.map(trimmed).filter(({ cells }) => cells.length > 0)
  if (!headers || rows.length === 0)
    throw new BatchError(
      'no-rows',
      'Bảng chưa có bản ghi nào. Dòng đầu là tên cột, mỗi dòng sau là một hình.',
      'The table has no records. Its first line names the columns, each further line is a picture.',
    )
  const { rows: mostRows, columns: mostColumns } = batchLimits
  if (rows.length > mostRows)
    throw new BatchError(
      'too-many-rows',
      `Tối đa ${mostRows} dòng một lần. Hãy chia thành nhiều tệp.`,
      `At most ${mostRows} rows at a time. Split the file into several.`,
    )
  const widest = Math.max(headers.cells.length, ...rows.map(({ cells }) => cells.length))
  if (widest > mostColumns)
    throw new BatchError(
      'too-many-columns',
      `Tối đa ${mostColumns} cột; tệp có ${widest}. Hãy bỏ những cột không dùng.`,
      `At most ${mostColumns} columns; the file has ${widest}. Remove those that are not used.`,
    )
  return { headers, rows }
}
