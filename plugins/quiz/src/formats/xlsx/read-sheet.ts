import { BankError } from '../bank-error.ts'
import { childOf, childrenOf, type Element, readXml, textIn } from '../xml/tree.ts'
import type { Package } from '../zip/open-zip.ts'
import { columnOf } from './cell-name.ts'

/** A line of a sheet with its number, counted from 1. */
export type SheetRow = { number: number; cells: string[] }

const mostColumns = 100

const part = async (book: Package, name: string): Promise<Element | null> => {
  const bytes = await book.read(name)
  return bytes ? readXml(new TextDecoder().decode(bytes)) : null
}

/** Text of a string item, without the readings that East Asian workbooks add. */
const stringOf = (item: Element): string =>
  childrenOf(item)
    .map((child) =>
      child.name === 't' ? textIn(child) : child.name === 'r' ? textIn(childOf(child, 't')) : '',
    )
    .join('')
    // How Excel writes signs that XML can't hold, and such a text itself.
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

const firstSheet = async (book: Package): Promise<string> => {
  const workbook = await part(book, 'xl/workbook.xml')
  if (!workbook)
    throw new BankError(
      'format-unknown',
      'Tệp này không phải bảng tính Excel (.xlsx).',
      'This file is no Excel workbook (.xlsx).',
    )
  const sheets = childrenOf(childOf(workbook, 'sheets') ?? workbook, 'sheet')
  const sheet = sheets.find(({ attributes }) => !attributes['state']) ?? sheets[0]
  const relations = await part(book, 'xl/_rels/workbook.xml.rels')
  const target = relations
    ? childrenOf(relations).find(({ attributes }) => attributes['Id'] === sheet?.attributes['id'])
        ?.attributes['Target']
    : undefined
  if (!target) return 'xl/worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

const shownOf = (cell: Element, strings: readonly string[]): string => {
  const type = cell.attributes['t'] ?? 'n'
  if (type === 'inlineStr') return childrenOf(cell, 'is').map(stringOf).join('')
  const value = textIn(childOf(cell, 'v'))
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'Đúng' : 'Sai'
  const number = Number(value)
  // Numbers as the bank writes them; what Excel computed, to the digits that it shows.
  return type === 'n' && value.trim() !== '' && Number.isFinite(number)
    ? String(Number(number.toPrecision(15))).replace('.', ',')
    : value
}

const rowOf = (row: Element, number: number, strings: readonly string[]): SheetRow => {
  const cells: string[] = []
  let column = 0
  for (const cell of childrenOf(row, 'c')) {
    const named = columnOf(cell.attributes['r'] ?? '')
    if (named >= 0) column = named
    if (column < mostColumns) {
      while (cells.length < column) cells.push('')
      cells[column] = shownOf(cell, strings)
    }
    column += 1
  }
  return { number, cells }
}

/** The first visible sheet of a workbook, as texts; empty lines are left out. @throws BankError */
export const readSheet = async (book: Package): Promise<SheetRow[]> => {
  const sheet = await part(book, await firstSheet(book))
  const shared = await part(book, 'xl/sharedStrings.xml')
  const strings = shared ? childrenOf(shared, 'si').map(stringOf) : []
  const data = sheet && childOf(sheet, 'sheetData')
  let number = 0
  return (data ? childrenOf(data, 'row') : [])
    .map((row) => {
      number = Number(row.attributes['r']) || number + 1
      return rowOf(row, number, strings)
    })
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
}
