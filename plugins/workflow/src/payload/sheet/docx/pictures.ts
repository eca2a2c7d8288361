import {
  AlignmentType,
  ImageRun,
  Paragraph,
  Table,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { FormPicture } from '../form.ts'
import { fitted, picturesInRow, rowsOf, sizes, textWidth } from '../measures.ts'
import { cell, centred, noBorders, spaced, twips } from './text.ts'

const width = textWidth / picturesInRow
/** Word's library takes sizes in pixels of 96 to the inch. */
const pixels = (points: number): number => Math.round((points * 96) / 72)

const pictureCell = (picture: FormPicture) => {
  const size = fitted(picture)
  const { caption, data, type } = picture
  return cell(width, [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [
        new ImageRun({
          type,
          data,
          transformation: { width: pixels(size.width), height: pixels(size.height) },
          altText: { name: caption, description: caption, title: caption },
        }),
      ],
    }),
    centred(caption, { size: sizes.caption }, { spacing: spaced }),
  ])
}

/** Thumbnails in rows, each with its caption below; nothing where there are none. */
export const docxPictures = (pictures: readonly FormPicture[]): (Table | Paragraph)[] => {
  if (pictures.length === 0) return []
  const empty = () => cell(width, [new Paragraph('')])
  const rows = rowsOf(pictures, picturesInRow).map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: [
          ...row.map(pictureCell),
          ...Array.from({ length: picturesInRow - row.length }, empty),
        ],
      }),
  )
  return [
    new Table({
      width: { size: twips(textWidth), type: WidthType.DXA },
      columnWidths: Array.from({ length: picturesInRow }, () => twips(width)),
      layout: TableLayoutType.FIXED,
      borders: noBorders,
      rows,
    }),
  ]
}
