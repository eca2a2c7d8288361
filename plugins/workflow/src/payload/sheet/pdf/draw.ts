import type PDFDocument from 'pdfkit'
import type { Face } from '../fonts.ts'
import { page } from '../measures.ts'

/** A document being drawn. */
export type Pdf = InstanceType<typeof PDFDocument>

/** Sets face and size; the colour is black. */
export const face = (pdf: Pdf, name: Face, size: number): Pdf =>
  pdf.font(name).fontSize(size).fillColor('#000000')

type Within = { width: number; align?: 'left' | 'center' }

/** Height of lines that stand each for itself. */
export const heightOfLines = (pdf: Pdf, text: string, { width }: Within): number =>
  text.split('\n').reduce((height, line) => height + pdf.heightOfString(line || ' ', { width }), 0)

/** Draws lines that stand each for itself; centred together, the first would be off its middle. */
export const drawLines = (pdf: Pdf, text: string, x: number, y: number, within: Within): void => {
  let at = y
  for (const line of text.split('\n')) {
    pdf.text(line || ' ', x, at, within)
    at += pdf.heightOfString(line || ' ', { width: within.width })
  }
}

/** Starts a new page unless that many points are left on this one. */
export const keepTogether = (pdf: Pdf, height: number): void => {
  if (pdf.y + height > page.height - page.bottom) pdf.addPage()
}
