/** The letters of a column, from 0: "A", "Z", "AA". */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26))

/** The column of a cell's name, from 0; -1 when it is none. */
export const columnOf = (cell: string): number =>
  [...(/^[A-Z]{1,3}(?=\d|$)/.exec(cell)?.[0] ?? '')].reduce(
    (sum, letter) => (sum + 1) * 26 + letter.charCodeAt(0) - 65,
    -1,
  )
