import PDFDocument from 'pdfkit'
import { sheetFonts } from './fonts.ts'
import type { FormFact, SheetForm } from './form.ts'
import { headings, page, paragraphGap, sizes, textWidth } from './measures.ts'
import { face, keepTogether, type Pdf } from './pdf/draw.ts'
import { drawHead } from './pdf/head.ts'
import { drawPictures } from './pdf/pictures.ts'
import { drawSignatures } from './pdf/signatures.ts'
import { drawDecisions } from './pdf/table.ts'

const lineGap = 1.5

const paragraph = (pdf: Pdf, text: string, align: 'justify' | 'left' = 'justify'): void => {
  face(pdf, 'regular', sizes.body).text(text, page.left, pdf.y, {
    width: textWidth,
    align,
    lineGap,
  })
  pdf.y += paragraphGap
}

// A hash is one long word: justified, the line before it would be torn apart.
const fact = (pdf: Pdf, { label, value }: FormFact): void =>
  paragraph(pdf, `${label}: ${value}`, 'left')

const heading = (pdf: Pdf, number: number, text: string, follows = 60): void => {
  keepTogether(pdf, follows)
  face(pdf, 'bold', sizes.body).text(`${number}. ${text}`, page.left, pdf.y, { width: textWidth })
  pdf.y += paragraphGap
}

const numberPages = (pdf: Pdf): void => {
  const { count } = pdf.bufferedPageRange()
  for (let index = 1; index < count; index += 1) {
    pdf.switchToPage(index)
    face(pdf, 'regular', sizes.body).text(String(index + 1), page.left, page.number, {
      width: textWidth,
      align: 'center',
      lineBreak: false,
    })
  }
}

const draw = (pdf: Pdf, form: SheetForm): void => {
  let part = 0
  const begin = (text: string, follows?: number): void => heading(pdf, (part += 1), text, follows)
  drawHead(pdf, form)
  begin(headings.facts)
  for (const each of form.facts) fact(pdf, each)
  if (form.pictures.length + form.files.length > 0) {
    begin(headings.pictures, form.pictures.length > 0 ? 190 : 60)
    drawPictures(pdf, form.pictures)
    for (const file of form.files) paragraph(pdf, file, 'left')
  }
  begin(headings.decisions, 120)
  drawDecisions(pdf, form.decisions)
  if (form.deadlines.length > 0) {
    begin(headings.deadlines)
    for (const each of form.deadlines) fact(pdf, each)
  }
  if (form.evidence.length > 0) {
    begin(headings.evidence)
    for (const line of form.evidence) paragraph(pdf, line, 'left')
  }
  begin(headings.proof)
  for (const each of form.proof) fact(pdf, each)
  keepTogether(pdf, 60)
  paragraph(pdf, form.verify)
  drawSignatures(pdf, form.signatures)
  numberPages(pdf)
}

/**
 * The sheet as PDF: A4, with the measures of Nghị định 30/2020 and its letters embedded.
 *
 * @param now the moment that the file says it was made, ISO 8601
 */
export const sheetPdf = async (form: SheetForm, now: string): Promise<Buffer> => {
  const at = new Date(now)
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: page.top, bottom: page.bottom, left: page.left, right: page.right },
    bufferPages: true,
    lang: 'vi-VN',
    displayTitle: true,
    info: { Title: `${form.title}: ${form.subject}`, CreationDate: at, ModDate: at },
  })
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  for (const [name, bytes] of Object.entries(sheetFonts())) pdf.registerFont(name, bytes)
  draw(pdf, form)
  pdf.end()
  return done
}
