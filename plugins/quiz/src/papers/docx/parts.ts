import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as mm,
  Document,
  Header,
  type IParagraphOptions,
  Packer,
  LeaderType,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { visible } from '../../core/plain-line.ts'

/** The typeface of Nghị định 30/2020. */
const font = 'Times New Roman'

/** Millimetres of text between the margins. */
export const textWidth = 160

type Style = { bold?: boolean; italics?: boolean; size?: number }
type Place = Omit<IParagraphOptions, 'children'>

/** Text in points; `\n` begins a new line. */
const runs = (text: string, { size = 14, ...style }: Style = {}): TextRun[] =>
  visible(text)
    .split('\n')
    .map(
      (line, at) =>
        new TextRun({
          ...{ text: line, font, size: 2 * size, color: '000000' },
          ...style,
          ...(at > 0 ? { break: 1 } : {}),
        }),
    )

/** A line in the middle. */
export const centred = (text: string, style: Style = {}, place: Place = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, ...place, children: runs(text, style) })

/** A paragraph of the body: justified, first line indented, 6 pt apart. */
export const body = (text: string, style: Style = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(10) },
    spacing: { after: 120, line: 276 },
    children: runs(text, style),
  })

/** Words with room to write on behind them, to the end of the line. */
export const blank = (text: string): Paragraph =>
  new Paragraph({
    indent: { firstLine: mm(10) },
    spacing: { after: 120, line: 276 },
    tabStops: [{ type: TabStopType.RIGHT, position: mm(textWidth), leader: LeaderType.DOT }],
    children: runs(`${text}\t`),
  })

/** A line from the left. */
export const left = (text: string, style: Style = {}, place: Place = {}): Paragraph =>
  new Paragraph({ ...place, children: runs(text, style) })

/** A line from the right. */
export const right = (text: string, style: Style = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.RIGHT, children: runs(text, style) })

/** A solid rule in the middle of a column, both in millimetres. */
export const rule = (column: number, length: number): Paragraph => {
  const side = mm((column - length) / 2)
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 30, after: 0, line: 80, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = {
  ...{ top: none, bottom: none, left: none, right: none },
  ...{ insideHorizontal: none, insideVertical: none },
}

/** Rows of cells of given widths in millimetres, with lines or without. */
export const table = (
  widths: readonly number[],
  rows: readonly (readonly Paragraph[][])[],
  { lines = true, heading = lines }: { lines?: boolean; heading?: boolean } = {},
): Table =>
  new Table({
    width: { size: mm(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map((width) => mm(width)),
    layout: TableLayoutType.FIXED,
    ...(lines ? {} : { borders: noBorders }),
    margins: lines
      ? { top: 40, bottom: 40, left: 80, right: 80 }
      : { top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: heading && row === 0,
          children: cells.map(
            (children, at) =>
              new TableCell({
                width: { size: mm(widths[at] ?? 10), type: WidthType.DXA },
                children,
              }),
          ),
        }),
    ),
  })

/** A4 by Nghị định 30/2020: margins, and the page number at the top from the second page on. */
export const fileOf = async (
  title: string,
  children: readonly (Paragraph | Table)[],
): Promise<Uint8Array> => {
  const number = new TextRun({ children: [PageNumber.CURRENT], font, size: 26 })
  const file = new Document({
    ...{ title, creator: '', styles: { default: { document: { run: { font, size: 28 } } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20), header: mm(10) },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph('')] }),
          default: new Header({
            children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
          }),
        },
        children: [...children],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}
