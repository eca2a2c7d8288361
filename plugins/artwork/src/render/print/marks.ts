import { pageOf, type Sheet } from '../../core/sheet.ts'
import type { PrintCanvas } from './canvas.ts'
import { drawLine } from './text.ts'

/** Length, distance from the bleed, and thickness of a crop mark, in points. */
const mark = { length: 15, gap: 4, thick: 0.25 } as const

const number = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 })

/** What the printer must know of the sheet, in one line. */
export const noteOf = ({ widthCm, heightCm, bleedMm, scale }: Sheet): string => {
  const piece = `thành phẩm ${number.format(widthCm)} × ${number.format(heightCm)} cm`
  return `Tỷ lệ 1:${scale} – ${piece}, tràn lề ${number.format(bleedMm)} mm`
}

const drawMarks = ({ pdf, color }: PrintCanvas, sheet: Sheet): void => {
  const { trim, bleed, piece } = pageOf(sheet)
  // All inks, so that marks are on every plate.
  pdf.lineWidth(mark.thick).strokeOpacity(1)
  pdf.strokeColor((color === 'cmyk' ? [100, 100, 100, 100] : [0, 0, 0]) as never)
  const near = bleed - mark.gap
  const far = near - mark.length
  const { width, height } = pageOf(sheet)
  for (const x of [trim, trim + piece.width]) {
    pdf.moveTo(x, far).lineTo(x, near).stroke()
    pdf
      .moveTo(x, height - far)
      .lineTo(x, height - near)
      .stroke()
  }
  for (const y of [trim, trim + piece.height]) {
    pdf.moveTo(far, y).lineTo(near, y).stroke()
    pdf
      .moveTo(width - far, y)
      .lineTo(width - near, y)
      .stroke()
  }
}

/** Draws outside the bleed, in points: crop marks, and in a reduced file its scale. */
export const drawSlug = (canvas: PrintCanvas, sheet: Sheet): void => {
  if (sheet.marks) drawMarks(canvas, sheet)
  if (!sheet.marks && sheet.scale === 1) return
  const { trim, bleed, height } = pageOf(sheet)
  drawLine(canvas, noteOf(sheet), { x: trim + 8, baseline: height - bleed / 2 + 2, size: 7 })
}
