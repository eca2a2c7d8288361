import type { Cell, Table } from '../model.ts'

/** More columns than any page of Word's can show. */
const maxColumns = 63

const emptyCell = (): Cell => ({ header: false, colSpan: 1, rowSpan: 1, blocks: [] })

/**
 * A table whose rows all fill the same columns: spans that reach over the edge are cut, missing
 * cells are added. Undefined without cells.
 */
export const makeTable = (given: readonly Cell[][]): Table | undefined => {
  const rows = given.filter((row) => row.length > 0)
  if (rows.length === 0) return undefined
  // For each column, over how many rows from here on a cell above still reaches.
  const reach: number[] = Array.from({ length: maxColumns }, () => 0)
  const widths: number[] = []
  const placed = rows.map((row, index) => {
    const cells: Cell[] = []
    let column = 0
    const skipTaken = () => {
      while (column < maxColumns && (reach[column] ?? 0) > 0) column += 1
    }
    for (const cell of row) {
      skipTaken()
      if (column >= maxColumns) break
      let colSpan = 1
      while (
        colSpan < cell.colSpan &&
        column + colSpan < maxColumns &&
        reach[column + colSpan] === 0
      )
        colSpan += 1
      const rowSpan = Math.min(cell.rowSpan, rows.length - index)
      reach.fill(rowSpan, column, column + colSpan)
      cells.push({ ...cell, colSpan, rowSpan })
      column += colSpan
    }
    skipTaken()
    widths.push(column)
    for (let at = 0; at < maxColumns; at += 1) reach[at] = Math.max(0, (reach[at] ?? 0) - 1)
    return cells
  })
  const width = Math.max(...widths)
  return {
    kind: 'table',
    rows: placed.map((cells, index) => [
      ...cells,
      ...Array.from({ length: width - (widths[index] ?? 0) }, emptyCell),
    ]),
  }
}
