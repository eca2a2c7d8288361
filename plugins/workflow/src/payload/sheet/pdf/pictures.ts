import type { FormPicture } from '../form.ts'
import {
  fitted,
  page,
  paragraphGap,
  pictureBox,
  picturesInRow,
  rowsOf,
  sizes,
  textWidth,
} from '../measures.ts'
import { face, keepTogether, type Pdf } from './draw.ts'

const cell = textWidth / picturesInRow
const captionWidth = cell - 10

const drawRow = (pdf: Pdf, row: readonly FormPicture[]): void => {
  face(pdf, 'regular', sizes.caption)
  const drawn = row.map((picture) => ({
    picture,
    size: fitted(picture),
    captionHeight: pdf.heightOfString(picture.caption, { width: captionWidth }),
  }))
  const tallest = Math.max(...drawn.map(({ size }) => size.height))
  const height = tallest + 4 + Math.max(...drawn.map(({ captionHeight }) => captionHeight))
  keepTogether(pdf, Math.min(height, pictureBox.height + 200))
  const top = pdf.y
  for (const [index, { picture, size }] of drawn.entries()) {
    const x = page.left + index * cell
    pdf.image(picture.data, x + (cell - size.width) / 2, top + tallest - size.height, size)
    pdf.text(picture.caption, x + 5, top + tallest + 4, { width: captionWidth, align: 'center' })
  }
  pdf.y = top + height + paragraphGap
}

/** Thumbnails in rows, each with its caption below. */
export const drawPictures = (pdf: Pdf, pictures: readonly FormPicture[]): void => {
  for (const row of rowsOf(pictures, picturesInRow)) drawRow(pdf, row)
}
