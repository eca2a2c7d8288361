import { strToU8, zipSync } from 'fflate'

/** A cell: text stays text, numbers are numbers. */
export type Cell = string | number | null

/** A sheet of a workbook; its first row stays in sight. */
export type SheetRows = { name: string; rows: readonly (readonly Cell[])[] }

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org'
const main = `${office}/spreadsheetml/2006/main`
const relations = `${office}/officeDocument/2006/relationships`
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const escaped = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[<>&"]/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/(?![\t\n\r])\p{Cc}|[\u{fffe}\u{ffff}]|\p{Cs}/gu, '')

const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26))

/** What Excel would take for a formula as soon as somebody edits the cell, or saves it as CSV. */
const looksLikeFormula = (text: string): boolean => /^[\s\p{Cf}]*[=+\-@|%]/u.test(text)

/** Styles by number: text, heading, number, and text that Excel is told to leave as text. */
const [asText, asHeading, asNumber, asQuoted] = [1, 2, 3, 4]

const cellXml = (cell: Cell, column: number, row: number): string => {
  const at = `r="${columnName(column)}${row}"`
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c ${at} s="${asNumber}"><v>${cell}</v></c>`
  const style = row === 1 ? asHeading : looksLikeFormula(cell) ? asQuoted : asText
  return `<c ${at} s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

const widthOf = (rows: SheetRows['rows'], column: number): number => {
  const longest = Math.max(...rows.slice(0, 200).map((row) => String(row[column] ?? '').length))
  return Math.min(60, Math.max(8, longest + 3))
}

const sheetXml = ({ rows }: SheetRows): string => {
  const columns = (rows[0] ?? []).map((_, at) => {
    const place = `min="${at + 1}" max="${at + 1}"`
    return `<col ${place} width="${widthOf(rows, at)}" customWidth="1"/>`
  })
  const lines = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, column, at + 1)).join('')}</row>`,
  )
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  return `${head}<worksheet xmlns="${main}">${view}<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
}

const xf = (format: number, font: number, more = ''): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"${more}><alignment vertical="top" wrapText="1"/></xf>`
const font = (more = ''): string =>
  `<font>${more}<sz val="12"/><name val="Times New Roman"/></font>`
const fills = ['none', 'gray125'].map((one) => `<fill><patternFill patternType="${one}"/></fill>`)
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2">${font()}${font('<b/>')}</fonts><fills count="2">${fills.join('')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf(49, 0)}${xf(49, 1)}${xf(0, 0)}${xf(49, 0, ' quotePrefix="1"')}</cellXfs></styleSheet>`

/** A workbook. The same rows give the same bytes; no text of it is ever a formula. */
export const writeXlsx = (sheets: readonly SheetRows[]): Uint8Array => {
  const file = (at: number) => `worksheets/sheet${at + 1}.xml`
  const each = (xml: (sheet: SheetRows, at: number) => string) => sheets.map(xml).join('')
  const name = (text: string) => escaped(text.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${each((_, at) => `<Override PartName="/xl/${file(at)}" ContentType="${kind}.worksheet+xml"/>`)}<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each((sheet, at) => `<sheet name="${name(sheet.name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships">${each((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="${file(at)}"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/${file(at)}`, sheetXml(sheet)])),
  }
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const)
  // The earliest time that a ZIP can name.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 })
}
