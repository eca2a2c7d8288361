import type { SheetForm } from '../form.ts'
import { headWidths, nation, page, sizes, textWidth } from '../measures.ts'
import { face, type Pdf } from './draw.ts'

/** A line centred in a column; the next begins below it. */
const centred = (pdf: Pdf, text: string, x: number, width: number): void => {
  pdf.text(text, x, pdf.y, { width, align: 'center', lineGap: 1 })
}

const rule = (pdf: Pdf, x: number, width: number, length: number): void => {
  const from = x + (width - length) / 2
  pdf
    .moveTo(from, pdf.y + 2)
    .lineTo(from + length, pdf.y + 2)
    .lineWidth(0.75)
    .strokeColor('#000000')
    .stroke()
  pdf.y += 4
}

const drawAgency = (pdf: Pdf, { superior, agency }: SheetForm): void => {
  const [width] = headWidths
  face(pdf, 'regular', sizes.agency)
  for (const line of superior) centred(pdf, line, page.left, width)
  face(pdf, 'bold', sizes.agency)
  for (const line of agency) centred(pdf, line, page.left, width)
  const last = agency.at(-1)
  // A third to half of the line, as the decree wants it.
  if (last) rule(pdf, page.left, width, Math.min(pdf.widthOfString(last), width) * 0.45)
}

const drawNation = (pdf: Pdf): void => {
  const [left, width] = headWidths
  const x = page.left + left
  face(pdf, 'bold', sizes.nation)
  centred(pdf, nation.name, x, width)
  face(pdf, 'bold', sizes.motto)
  centred(pdf, nation.motto, x, width)
  rule(pdf, x, width, pdf.widthOfString(nation.motto))
}

/** The narrowest width that needs no more lines than the widest: no word is left alone below. */
const balanced = (pdf: Pdf, text: string, widest: number): number => {
  const height = pdf.heightOfString(text, { width: widest })
  let width = widest
  while (width > 150 && pdf.heightOfString(text, { width: width - 10 }) <= height) width -= 10
  return width
}

/** The head of the form, and its title. */
export const drawHead = (pdf: Pdf, form: SheetForm): void => {
  const top = page.top
  pdf.y = top
  drawAgency(pdf, form)
  const agencyEnd = pdf.y
  pdf.y = top
  drawNation(pdf)
  pdf.y = Math.max(agencyEnd, pdf.y) + 6
  const [left, right] = headWidths
  const line = pdf.y
  face(pdf, 'regular', sizes.body)
  centred(pdf, 'Số:          /', page.left, left)
  pdf.y = line
  face(pdf, 'italic', sizes.body)
  const date = `ngày        tháng        năm ${form.year}`
  centred(pdf, [form.place, date].filter(Boolean).join(', '), page.left + left, right)
  pdf.y += 16
  face(pdf, 'bold', sizes.title)
  centred(pdf, form.title, page.left, textWidth)
  pdf.y += 2
  const width = balanced(pdf, form.subject, textWidth - 40)
  centred(pdf, form.subject, page.left + (textWidth - width) / 2, width)
  rule(pdf, page.left, textWidth, 120)
  pdf.y += 14
}
