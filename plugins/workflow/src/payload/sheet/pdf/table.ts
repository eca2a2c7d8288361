import type { FormDecision } from '../form.ts'
import { decisionColumns, page, paragraphGap, sizes } from '../measures.ts'
import { drawLines, face, heightOfLines, type Pdf } from './draw.ts'

const padding = 4
/** A cell with more letters goes on in the next row, since a row must fit a page. */
const lettersInCell = 600

type Row = readonly string[]

const pieces = (text: string): string[] => {
  const parts: string[] = []
  let rest = text
  while (rest.length > lettersInCell) {
    const space = rest.lastIndexOf(' ', lettersInCell)
    const end = space > 0 ? space : lettersInCell
    parts.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return [...parts, rest]
}

const rowsFor = ({ step, who, when, comment }: FormDecision, number: number): Row[] =>
  pieces(comment).map((piece, index) =>
    index === 0 ? [String(number), step, who, when, piece] : ['', '', '', '', piece],
  )

const heightOf = (pdf: Pdf, row: Row): number =>
  Math.max(
    ...row.map((text, index) =>
      heightOfLines(pdf, text, {
        width: (decisionColumns[index]?.width ?? 0) - 2 * padding,
      }),
    ),
  ) +
  2 * padding

const drawRow = (pdf: Pdf, row: Row, align: 'left' | 'center'): void => {
  const height = heightOf(pdf, row)
  const top = pdf.y
  let x = page.left
  for (const [index, { width }] of decisionColumns.entries()) {
    pdf.rect(x, top, width, height).lineWidth(0.5).strokeColor('#000000').stroke()
    drawLines(pdf, row[index] ?? '', x + padding, top + padding, {
      width: width - 2 * padding,
      align: index === 0 || index === 3 ? 'center' : align,
    })
    x += width
  }
  pdf.y = top + height
}

const drawTitles = (pdf: Pdf): void => {
  face(pdf, 'bold', sizes.body)
  drawRow(
    pdf,
    decisionColumns.map(({ title }) => title),
    'center',
  )
  face(pdf, 'regular', sizes.body)
}

/** The table of decisions; its titles stand again on each page. */
export const drawDecisions = (pdf: Pdf, decisions: readonly FormDecision[]): void => {
  const end = page.height - page.bottom
  drawTitles(pdf)
  for (const row of decisions.flatMap((decision, index) => rowsFor(decision, index + 1))) {
    if (pdf.y + heightOf(pdf, row) > end) {
      pdf.addPage()
      drawTitles(pdf)
    }
    drawRow(pdf, row, 'left')
  }
  pdf.y += 2 * paragraphGap
}
