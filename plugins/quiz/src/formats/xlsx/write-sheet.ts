import { strToU8, zipSync } from 'fflate'
import { xmlText } from '../xml/write.ts'
import { fixedTime } from '../zip/fixed-time.ts'
import { columnName } from './cell-name.ts'
import { looksLikeFormula, styleOf, styles } from './styles.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org'
const main = `${office}/spreadsheetml/2006/main`
const relations = `${office}/officeDocument/2006/relationships`
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A cell: text stays text, numbers are numbers. */
export type Cell = string | number | null

/** A sheet of a workbook, whose first line stays in sight. */
export type Sheet = {
  title: string
  rows: readonly (readonly Cell[])[]
  /** Columns' widths in letters. @default those of the longest of the first 200 lines */
  widths?: readonly number[]
}

// Excel reads "_x000A_" within a text as a sign's number.
const cellText = (text: string): string =>
  xmlText(text.normalize('NFC').replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_'))

const cellXml = (cell: Cell, column: number, row: number): string => {
  const at = `r="${columnName(column)}${row}"`
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c ${at} s="${styleOf.number}"><v>${cell}</v></c>`
  const style = looksLikeFormula(cell) ? styleOf.quoted : row === 1 ? styleOf.heading : styleOf.text
  return `<c ${at} s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`
}

const widthOf = (rows: Sheet['rows'], column: number): number => {
  const longest = Math.max(...rows.slice(0, 200).map((row) => String(row[column] ?? '').length))
  return Math.min(60, Math.max(8, longest + 3))
}

const sheetXml = ({ rows, widths = [] }: Sheet): string => {
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 1)
  // Cells that are still empty are text as well, so that nobody's entry turns into a date.
  const columns = Array.from({ length: widest }, (_, at) => {
    const place = `min="${at + 1}" max="${at + 1}"`
    return `<col ${place} width="${widths[at] ?? widthOf(rows, at)}" style="${styleOf.text}" customWidth="1"/>`
  })
  const lines = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, column, at + 1)).join('')}</row>`,
  )
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  return `${head}<worksheet xmlns="${main}">${view}<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
}

/** A workbook. The same rows give the same bytes; no text of it is ever a formula. */
export const writeWorkbook = (sheets: readonly Sheet[]): Uint8Array => {
  const file = (at: number) => `worksheets/sheet${at + 1}.xml`
  const each = (xml: (sheet: Sheet, at: number) => string) => sheets.map(xml).join('')
  const name = (text: string) => xmlText(text.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${each((_, at) => `<Override PartName="/xl/${file(at)}" ContentType="${kind}.worksheet+xml"/>`)}<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each((sheet, at) => `<sheet name="${name(sheet.title)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships">${each((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="${file(at)}"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}${styles(main)}`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/${file(at)}`, sheetXml(sheet)])),
  }
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const)
  return zipSync(Object.fromEntries(files), { mtime: fixedTime(), level: 6 })
}
