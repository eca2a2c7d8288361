const letters = 26

/** A column's letters, as spreadsheets show them: 0 is A, 26 is AA. */
export const columnName = (column: number): string => {
  const rest = Math.floor(column / letters)
  const last = String.fromCharCode(65 + (column % letters))
  return rest === 0 ? last : columnName(rest - 1) + last
}

/** The column of a cell's name such as `AB7`, from 0; -1 when it names none. */
export const columnOf = (name: string): number => {
  const [found = ''] = /^[A-Z]{1,3}(?=\d*$)/.exec(name) ?? []
  return [...found].reduce((sum, letter) => sum * letters + letter.charCodeAt(0) - 64, 0) - 1
}

/** A cell's name, as spreadsheets show it: column from 0, row from 1. */
export const cellName = (column: number, row: number): string => `${columnName(column)}${row}`
