import { Paragraph, Table, TableLayoutType, TableRow, WidthType } from 'docx'
import type { FormSignature } from '../form.ts'
import { signatureRows, textWidth } from '../measures.ts'
import { cell, centred, noBorders, twips } from './text.ts'

/** Room for a signature, in points. */
const room = 64

const tableOf = (row: readonly FormSignature[]): Table => {
  const width = textWidth / row.length
  return new Table({
    width: { size: twips(textWidth), type: WidthType.DXA },
    columnWidths: row.map(() => twips(width)),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: row.map(({ lines }) =>
          cell(width, [
            centred(lines.join('\n'), { bold: true }, { keepNext: true }),
            centred('(Ký, ghi rõ họ tên)', { italics: true }, { keepNext: true }),
          ]),
        ),
      }),
      new TableRow({
        cantSplit: true,
        children: row.map(({ name }) =>
          cell(width, [centred(name, { bold: true }, { spacing: { before: twips(room) } })]),
        ),
      }),
    ],
  })
}

/** Places to sign: nothing is signed here, since the sheet is signed on paper or by a certificate. */
export const docxSignatures = (signatures: readonly FormSignature[]): (Table | Paragraph)[] =>
  signatureRows(signatures).flatMap((row) => [
    new Paragraph({ keepNext: true, spacing: { before: 120 } }),
    tableOf(row),
  ])
