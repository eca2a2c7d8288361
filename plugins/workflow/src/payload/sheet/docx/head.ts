import { Paragraph, Table, TableLayoutType, TableRow, WidthType } from 'docx'
import type { SheetForm } from '../form.ts'
import { headWidths, nation, sizes, textWidth } from '../measures.ts'
import { cell, centred, noBorders, rule, twips } from './text.ts'

/** Widths of bold letters of Times at one point, for rules as long as their words. */
const mottoLength = 13.15 * sizes.motto
const perLetter = 0.72

const agencyCell = ({ superior, agency }: SheetForm) => {
  const [width] = headWidths
  const last = agency.at(-1) ?? ''
  const length = Math.min(last.length * perLetter * sizes.agency, width) * 0.45
  return cell(width, [
    ...superior.map((line) => centred(line, { size: sizes.agency })),
    ...agency.map((line) => centred(line, { size: sizes.agency, bold: true })),
    rule(width, length),
  ])
}

const nationCell = () => {
  const [, width] = headWidths
  return cell(width, [
    centred(nation.name, { size: sizes.nation, bold: true }),
    centred(nation.motto, { size: sizes.motto, bold: true }),
    rule(width, mottoLength),
  ])
}

const dateRow = ({ place, year }: SheetForm) => {
  const [left, right] = headWidths
  const date = `ngày        tháng        năm ${year}`
  const gap = { spacing: { before: 120 } }
  return new TableRow({
    children: [
      cell(left, [centred('Số:          /', {}, gap)]),
      cell(right, [centred([place, date].filter(Boolean).join(', '), { italics: true }, gap)]),
    ],
  })
}

/** The head of the form, and its title. */
export const docxHead = (form: SheetForm): (Paragraph | Table)[] => [
  new Table({
    width: { size: twips(textWidth), type: WidthType.DXA },
    columnWidths: headWidths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: 0, right: 0 },
    rows: [new TableRow({ children: [agencyCell(form), nationCell()] }), dateRow(form)],
  }),
  centred(form.title, { size: sizes.title, bold: true }, { spacing: { before: 320, after: 40 } }),
  centred(form.subject, { size: sizes.title, bold: true }, { spacing: { after: 60 } }),
  rule(textWidth, 120),
  new Paragraph({ spacing: { after: 120 } }),
]
