import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  TableCell,
  type TableVerticalAlign,
  TextRun,
  WidthType,
} from 'docx'
import { paragraphGap, sizes } from '../measures.ts'

/** The typeface of the decree. */
export const font = 'Times New Roman'

/** Twentieths of a point, Word's own unit. */
export const twips = (points: number): number => Math.round(points * 20)

/** Space after a paragraph, and lines 1.1 apart. */
export const spaced = { after: twips(paragraphGap), line: 264 } as const

type RunStyle = { size?: number; bold?: boolean; italics?: boolean }

const runOf = (text: string, { size = sizes.body, ...style }: RunStyle, isNext = false): TextRun =>
  new TextRun({
    ...{ text, font, size: 2 * size, color: '000000' },
    ...style,
    ...(isNext ? { break: 1 } : {}),
  })

const run = (text: string, style: RunStyle): TextRun[] =>
  text.split('\n').map((line, index) => runOf(line, style, index > 0))

/** Text on one line. */
export const plain = (text: string): TextRun => runOf(text, {})

/** Bold text on one line. */
export const bold = (text: string): TextRun => runOf(text, { bold: true })

/** Lines in the middle of their column. */
export const centred = (
  text: string,
  style: RunStyle = {},
  options: Omit<IParagraphOptions, 'children'> = {},
): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, ...options, children: run(text, style) })

/** Lines from the left of their column. */
export const left = (text: string, style: RunStyle = {}): Paragraph =>
  new Paragraph({ children: run(text, style) })

/** A solid rule of a given length in the middle of its column, both in points. */
export const rule = (column: number, length: number): Paragraph => {
  const side = twips((column - length) / 2)
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: 0, line: 80, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  })
}

/** No lines around a table. */
export const noBorders = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [
    side,
    { style: BorderStyle.NONE, size: 0, color: 'auto' },
  ]),
)

/** A cell of a width in points. */
export const cell = (
  width: number,
  children: Paragraph[],
  verticalAlign?: TableVerticalAlign,
): TableCell =>
  new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    ...(verticalAlign ? { verticalAlign } : {}),
    children,
  })
