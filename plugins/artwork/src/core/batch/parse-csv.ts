import { BatchError } from './batch-error.ts'
import { batchLimits } from './limits.ts'
import type { Grid } from './table.ts'

const separators = [',', ';', '\t', '|'] as const

/** The separator that the first line holds most of, outside quotes. */
const separatorOf = (text: string): string => {
  const [line = ''] = /^(?:"(?:[^"]|"")*"|[^"\n\r])*/.exec(text.replace(/^[\s\ufeff]+/, '')) ?? []
  const bare = line.replace(/"(?:[^"]|"")*"/g, '')
  const counts = separators.map((one) => bare.split(one).length - 1)
  return separators[counts.indexOf(Math.max(...counts))] ?? ','
}

/** Most records that are looked at: those that say something are counted later. */
const most = batchLimits.rows * 20

/**
 * The lines of a CSV text, separated by comma, semicolon, tab or bar, which its first line tells, or
 * Excel's own first line `sep=;`.
 *
 * @throws BatchError `quote-open` naming the line, `too-many-rows`
 */
export const parseCsv = (given: string): Grid => {
  const [told, named] = /^sep=(.)\r?\n/i.exec(given) ?? []
  const text = told ? given.slice(told.length) : given
  const separator = named ?? separatorOf(text)
  const rows: string[][] = [[]]
  let [cell, quoted, opened] = ['', false, 0]
  const endCell = (): void => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (quoted) {
      if (char !== '"') cell += char
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (char === '"' && cell === '') {
      quoted = true
      opened = rows.length
    } else if (char === separator) endCell()
    else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[at + 1] === '\n') at += 1
      endCell()
      rows.push([])
      if (rows.length > most)
        throw new BatchError(
          'too-many-rows',
          `Tối đa ${batchLimits.rows} dòng một lần. Hãy chia thành nhiều tệp.`,
          `At most ${batchLimits.rows} rows at a time. Split the file into several.`,
        )
    } else cell += char
  }
  if (quoted)
    throw new BatchError(
      'quote-open',
      `Dấu ngoặc kép mở ở dòng ${opened} chưa được đóng. Hãy mở tệp bằng Excel và lưu lại.`,
      `The quotation mark opened in line ${opened} is not closed. Open the file in Excel and save it again.`,
    )
  endCell()
  // A first line that told the separator is a line of the file too.
  const first = told ? 2 : 1
  return rows.map((cells, index) => ({ number: index + first, cells }))
}
