import type { Element } from '../../core/element.ts'
import type { FontFile, Typeface } from '../fonts.ts'
import { metricsOf } from '../metrics.ts'
import { kept, type PrintCanvas } from './canvas.ts'
import { type Color, readColor, readLength, readShadow } from './css.ts'
import { outlineOf } from './outline.ts'

type TextElement = Extract<Element, { type: 'text' }>

type Run = { text: string; file: FontFile; size: number; x: number; baseline: number }

const runOf = ({ text, style }: TextElement, typeface: Typeface): Run => {
  const { fontFamily, fontSize, left, top, lineHeight } = style
  const [weight, file] =
    Object.entries(typeface).find(([, { family }]) => family === fontFamily) ?? []
  if (!weight || !file) throw new Error(`There is no font "${fontFamily}".`)
  const { ascent, descent } = metricsOf(typeface)[weight as keyof Typeface]
  const size = Number(fontSize)
  const line = readLength(lineHeight ?? size, size)
  const baseline = Number(top) + (line - (ascent + descent) * size) / 2 + ascent * size
  return { text, file, size, x: Number(left), baseline }
}

const drawOutline = (
  canvas: PrintCanvas,
  { text, file, size, x, baseline }: Run,
  { color, opacity }: Color,
): void => {
  const { pdf, paint } = canvas
  const { paths, upem } = outlineOf(file, text)
  const unit = size / upem
  for (const { d, x: start, y } of paths)
    kept(canvas, () => {
      pdf.transform(unit, 0, 0, -unit, x + start * unit, baseline - y * unit)
      pdf
        .fillOpacity(opacity)
        .path(d)
        .fill(paint(color) as never)
    })
}

/** Joiners draw nothing, and fonts have no glyph for them. */
const plain = (text: string): string => text.replaceAll('\u2060', '')

const drawLetters = (
  { pdf, paint }: PrintCanvas,
  { text, file, size, x, baseline }: Run,
  { color, opacity }: Color,
): void => {
  // The blank tells readers where a word ends: each is put down on its own.
  pdf
    .font(file.family)
    .fontSize(size)
    .fillColor(paint(color) as never, opacity)
    .text(`${plain(text)} `, x, baseline, { lineBreak: false, baseline: 'alphabetic' as never })
}

const drawRun = (canvas: PrintCanvas, run: Run, color: Color): void =>
  canvas.text === 'searchable' ? drawLetters(canvas, run, color) : drawOutline(canvas, run, color)

/** Draws a word with its hard shadow. The shadow is no text: it would be found twice. */
export const drawText = (canvas: PrintCanvas, element: TextElement, opacity: number): void => {
  const { color, textShadow } = element.style
  const run = runOf(element, canvas.typeface)
  const faded = (given: Color): Color => ({ ...given, opacity: given.opacity * opacity })
  if (textShadow !== undefined) {
    const { x, y, ...shadow } = readShadow(String(textShadow))
    drawOutline(canvas, { ...run, x: run.x + x, baseline: run.baseline + y }, faded(shadow))
  }
  drawRun(canvas, run, faded(readColor(String(color))))
}

/** Puts a line of plain text at a place, as the rest of the sheet has its text. */
export const drawLine = (
  canvas: PrintCanvas,
  text: string,
  place: { x: number; baseline: number; size: number },
): void => {
  const { regular: file } = canvas.typeface
  drawRun(canvas, { text, file, ...place }, { color: '#000000', opacity: 1 })
}
