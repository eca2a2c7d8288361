import { strToU8, zipSync } from 'fflate'
import { columnName } from '../core/batch/cell-name.ts'
import { fixedTime } from '../zip/index.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org'
const main = `${office}/spreadsheetml/2006/main`
const relations = `${office}/officeDocument/2006/relationships`
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const escaped = (text: string): string =>
  text.replace(/[<>&"]/g, (char) => `&#${char.charCodeAt(0)};`).replace(/(?![\t\n\r])\p{Cc}/gu, '')

const cell = (text: string, column: number, row: number, style: number): string =>
  `<c r="${columnName(column)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

/** As text, or Excel would make numbers and dates of what people type. */
const sheetOf = (rows: readonly (readonly string[])[]): string => {
  const widest = rows[0]?.length ?? 1
  const lines = rows.map((cells, index) => {
    const shown = cells.map((text, column) => cell(text, column, index + 1, index === 0 ? 2 : 1))
    return `<row r="${index + 1}">${shown.join('')}</row>`
  })
  const view = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
  const columns = `<cols><col min="1" max="${widest}" width="30" style="1" customWidth="1"/></cols>`
  return `${head}<worksheet xmlns="${main}">${view}${columns}<sheetData>${lines.join('')}</sheetData></worksheet>`
}

const fills = ['none', 'gray125'].map((one) => `<fill><patternFill patternType="${one}"/></fill>`)
const xf = (font: number): string =>
  `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2">${fills.join('')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xf(0)}${xf(1)}</cellXfs></styleSheet>`

/**
 * A workbook of one sheet of texts whose first line stays in sight. The same rows give the same
 * bytes.
 *
 * @param title the sheet's name
 */
export const writeXlsx = (title: string, rows: readonly (readonly string[])[]): Uint8Array => {
  const name = escaped(title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheetOf(rows),
  }
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const)
  return zipSync(Object.fromEntries(files), { mtime: fixedTime(), level: 6 })
}
