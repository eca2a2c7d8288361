import type { FormSignature } from '../form.ts'
import { page, paragraphGap, signatureRows, sizes, textWidth } from '../measures.ts'
import { drawLines, face, heightOfLines, keepTogether, type Pdf } from './draw.ts'

/** Room for a signature, in points. */
const room = 64

const drawRow = (pdf: Pdf, row: readonly FormSignature[]): void => {
  const width = textWidth / row.length
  face(pdf, 'bold', sizes.body)
  const inner = { width: width - 2, align: 'center' as const }
  const heads = row.map(({ lines }) => heightOfLines(pdf, lines.join('\n'), inner))
  const names = row.map(({ name }) => pdf.heightOfString(name || ' ', inner))
  const head = Math.max(...heads)
  const note = 18
  const height = head + note + room + Math.max(...names)
  keepTogether(pdf, height)
  const top = pdf.y
  for (const [index, { lines, name }] of row.entries()) {
    const x = page.left + index * width + 1
    face(pdf, 'bold', sizes.body)
    drawLines(pdf, lines.join('\n'), x, top, inner)
    face(pdf, 'italic', sizes.body).text('(Ký, ghi rõ họ tên)', x, top + head + 1, inner)
    face(pdf, 'bold', sizes.body).text(name || ' ', x, top + head + note + room, inner)
  }
  pdf.y = top + height + 2 * paragraphGap
}

/** Places to sign: nothing is signed here, since the sheet is signed on paper or by a certificate. */
export const drawSignatures = (pdf: Pdf, signatures: readonly FormSignature[]): void => {
  pdf.y += 2 * paragraphGap
  for (const row of signatureRows(signatures)) drawRow(pdf, row)
}
