import { strToU8, zipSync } from 'fflate'
import { xmlText } from '../xml/write.ts'
import { fixedTime } from '../zip/fixed-time.ts'
import { columnName } from './cell-name.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org'
const main = `${office}/spreadsheetml/2006/main`
const relations = `${office}/officeDocument/2006/relationships`
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A sheet of texts, whose first line stays in sight. */
export type Sheet = {
  title: string
  rows: readonly (readonly string[])[]
  widths?: readonly number[]
}

// Excel reads "_x000A_" within a text as a sign's number.
const cellText = (text: string): string => xmlText(text.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_'))

// As text, or Excel would make numbers, dates and formulas of what people type.
const cell = (text: string, column: number, row: number): string =>
  text === ''
    ? ''
    : `<c r="${columnName(column)}${row}" s="${row === 1 ? 2 : 1}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`

const sheetXml = ({ rows, widths = [] }: Sheet): string => {
  const widest = Math.max(1, ...rows.map(({ length }) => length))
  const columns = Array.from(
    { length: widest },
    (_, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${widths[at] ?? 24}" style="1" customWidth="1"/>`,
  )
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((text, column) => cell(text, column, row + 1)).join('')}</row>`,
  )
  return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
}

const xf = (font: number): string =>
  `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf(0)}${xf(1)}</cellXfs></styleSheet>`

/** A workbook of sheets of texts. The same give the same bytes. */
export const writeWorkbook = (sheets: readonly Sheet[]): Uint8Array => {
  const numbers = sheets.map((_, at) => at + 1)
  const names = sheets.map(
    ({ title }, at) =>
      `<sheet name="${xmlText(title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const sheetTypes = numbers.map(
    (number) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${kind}.worksheet+xml"/>`,
  )
  const links = numbers.map(
    (number) =>
      `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  )
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${sheetTypes.join('')}<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships">${links.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  }
  for (const [at, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet)
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const)
  return zipSync(Object.fromEntries(files), { mtime: fixedTime(), level: 6 })
}
