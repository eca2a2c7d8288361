// Spreadsheets run what begins so.
const formula = /^[=+\-@\t]/

const cell = (value: string): string => {
  const text = formula.test(value) ? `'${value}` : value
  return /[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** CSV that Excel opens as it is meant: UTF-8 with its mark, lines that end as Windows' do. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
