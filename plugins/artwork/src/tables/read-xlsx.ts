import { BatchError } from '../core/batch/batch-error.ts'
import { columnOf } from '../core/batch/cell-name.ts'
import { batchLimits } from '../core/batch/limits.ts'
import type { Grid } from '../core/batch/table.ts'
import { kindOfFormat, type NumberKind, showNumber } from './number-format.ts'
import { readXml } from './read-xml.ts'
import { openZip, type Parts } from './unzip.ts'

/** What cells refer to. */
type Book = { strings: readonly string[]; kinds: readonly NumberKind[]; from1904: boolean }

const readStrings = async (xml: string): Promise<string[]> => {
  const strings: string[] = []
  let [text, shown, phonetic] = ['', false, 0]
  await readXml(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic += 1
      shown = name === 't' && phonetic === 0
    },
    text: (given) => {
      if (shown) text += given
    },
    close: (name) => {
      if (name === 'rPh') phonetic -= 1
      if (name === 'si') strings.push(text)
      shown = false
    },
  })
  return strings
}

const readKinds = async (xml: string): Promise<NumberKind[]> => {
  const codes = new Map<string, string>()
  const kinds: NumberKind[] = []
  let within = false
  await readXml(xml, {
    open: (name, { numFmtId = '0', formatCode }) => {
      if (name === 'numFmt' && formatCode !== undefined) codes.set(numFmtId, formatCode)
      if (name === 'cellXfs') within = true
      if (name === 'xf' && within) kinds.push(kindOfFormat(Number(numFmtId), codes.get(numFmtId)))
    },
    close: (name) => {
      if (name === 'cellXfs') within = false
    },
  })
  return kinds
}

/** The first sheet that people see. */
const firstSheet = async (parts: Parts): Promise<{ file: string; from1904: boolean }> => {
  const sheets: { relation: string; hidden: boolean }[] = []
  let from1904 = false
  await readXml(await parts('xl/workbook.xml'), {
    open: (name, given) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(given['date1904'] ?? '')
      if (name !== 'sheet') return
      const [, relation = ''] = Object.entries(given).find(([key]) => key.endsWith(':id')) ?? []
      sheets.push({ relation, hidden: /hidden/i.test(given['state'] ?? '') })
    },
  })
  const sheet = sheets.find(({ hidden }) => !hidden) ?? sheets[0]
  let file = ''
  await readXml(await parts('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id, Target = '' }) => {
      if (name === 'Relationship' && Id === sheet?.relation)
        file = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`
    },
  })
  return { file: file || 'xl/worksheets/sheet1.xml', from1904 }
}

const shownOf = (type: string, style: string, text: string, book: Book): string => {
  if (type === 's') return book.strings[Number(text)] ?? ''
  if (type !== 'n' || text.trim() === '')
    return type === 'b' ? (text === '1' ? 'TRUE' : 'FALSE') : text
  const value = Number(text)
  return Number.isNaN(value)
    ? text
    : showNumber(value, book.kinds[Number(style)] ?? 'number', book.from1904)
}

const readSheet = async (xml: string, book: Book): Promise<Grid> => {
  const grid: { number: number; cells: string[] }[] = []
  let [number, column, type, style, text] = [0, 0, 'n', '0', '']
  let [cells, phonetic, shown]: [string[], number, boolean] = [[], 0, false]
  await readXml(
    xml,
    {
      open: (name, given) => {
        if (name === 'row') {
          number = Number(given['r']) || number + 1
          ;[cells, column] = [[], 0]
        } else if (name === 'c') {
          const at = columnOf(given['r'] ?? '')
          if (at >= 0) column = at
          ;[type, style, text] = [given['t'] ?? 'n', given['s'] ?? '0', '']
        } else if (name === 'rPh') phonetic += 1
        shown = name === 'v' || (name === 't' && phonetic === 0)
      },
      text: (given) => {
        if (shown && text.length <= batchLimits.cell) text += given
      },
      close: (name) => {
        shown = false
        if (name === 'rPh') phonetic -= 1
        if (name === 'c') {
          const value = shownOf(type, style, text, book)
          // Far cells that say something are too many columns, however far they are.
          if (value.trim() !== '') {
            const at = Math.min(column, batchLimits.columns)
            while (cells.length < at) cells.push('')
            cells[at] = value
          }
          column += 1
        }
        if (name === 'row' && cells.some((cell) => cell.trim() !== '')) grid.push({ number, cells })
      },
    },
    () => grid.length <= batchLimits.rows + 1,
  )
  return grid
}

/**
 * The first visible sheet of an Excel workbook, as texts: formulas by their last value, dates as an
 * office writes them.
 *
 * @throws BatchError
 */
export const readXlsx = async (bytes: Uint8Array): Promise<Grid> => {
  const parts = openZip(bytes)
  if ((await parts('xl/workbook.xml')) === '')
    throw new BatchError(
      'file-type',
      'Tệp này không phải bảng tính Excel (.xlsx). Hãy chọn tệp .xlsx hoặc .csv.',
      'This file is no Excel workbook (.xlsx). Choose an .xlsx or a .csv file.',
    )
  const { file, from1904 } = await firstSheet(parts)
  const strings = await readStrings(await parts('xl/sharedStrings.xml'))
  const kinds = await readKinds(await parts('xl/styles.xml'))
  return readSheet(await parts(file), { strings, kinds, from1904 })
}
