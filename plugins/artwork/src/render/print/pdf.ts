import PDFDocument from 'pdfkit'
import { defaultInks } from '../../core/ink.ts'
import { layoutOf, pageOf, type Sheet } from '../../core/sheet.ts'
import type { Drawing, Engine, Press } from '../drawing.ts'
import { packageTypeface, type Typeface } from '../fonts.ts'
import { preparePictures } from '../prepare-pictures.ts'
import { kept, type Pdf, printCanvas } from './canvas.ts'
import { drawElement, type Embedded } from './element.ts'
import { drawSlug } from './marks.ts'
import { embedPicture, packingFor, printPicture } from './picture.ts'

/** The same bytes for the same sheet, whenever it is drawn. */
const noDate = new Date(Date.UTC(2026, 0, 1))

const open = (sheet: Sheet, typeface: Typeface): Pdf => {
  const { width, height, trim, bleed } = pageOf(sheet)
  const pdf = new PDFDocument({
    ...{ size: [width, height], margin: 0, pdfVersion: '1.6', lang: 'vi-VN', compress: true },
    ...{ font: '', info: { Creator: 'Bảng Tin', CreationDate: noDate } },
  })
  const { data } = pdf.page.dictionary as unknown as { data: Record<string, unknown> }
  // Boxes count from the foot of the page; ours lie in its middle.
  data['TrimBox'] = [trim, trim, width - trim, height - trim]
  data['BleedBox'] = [bleed, bleed, width - bleed, height - bleed]
  for (const { family, bytes } of Object.values(typeface))
    pdf.registerFont(family, Buffer.from(bytes))
  return pdf
}

/** Dots an inch of the finished piece that a photo keeps at most: boards are seen from afar. */
const dotsFor = ({ widthCm, heightCm }: Sheet): number => {
  const longest = Math.max(widthCm, heightCm)
  if (longest <= 100) return 300
  return longest <= 300 ? 150 : 100
}

/** Pixels of a photo, at most, for each unit of the layout. */
export const pictureScale = (sheet: Sheet): number =>
  (dotsFor(sheet) * sheet.widthCm) / 2.54 / layoutOf(sheet).width

const bytesOf = async (pdf: Pdf): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => pdf.on('end', resolve).on('error', reject))
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

const drawSheet = async (
  { root, pictures, typeface = packageTypeface() }: Drawing,
  sheet: Sheet,
  { inks, profile }: Press,
): Promise<Uint8Array> => {
  const { width, bleed, height } = layoutOf(sheet)
  const scale = pictureScale(sheet)
  const prepared = await preparePictures(root, pictures, scale, packingFor(sheet.color))
  const printed = await Promise.all(
    prepared.map((picture) => printPicture(picture, sheet.color, profile)),
  )
  const pdf = open(sheet, typeface)
  const canvas = printCanvas(pdf, sheet, { ...defaultInks, ...inks }, typeface)
  const refs = new Map(printed.map((picture) => [picture.src, embedPicture(canvas, picture)]))
  const embedded: Embedded = { scale, refs }
  const page = pageOf(sheet)
  const [unitX, unitY] = [page.piece.width / width, page.piece.height / height]
  kept(canvas, () => {
    pdf.rect(page.bleed, page.bleed, page.width - 2 * page.bleed, page.height - 2 * page.bleed)
    pdf.clip()
    pdf.transform(unitX, 0, 0, unitY, page.trim - bleed * unitX, page.trim - bleed * unitY)
    drawElement(canvas, root, embedded)
  })
  drawSlug(canvas, sheet)
  return bytesOf(pdf)
}

/** Draws a laid out picture as a sheet for print: shapes and letters stay what they are. */
export const drawPdf: Engine = (drawing) => {
  const { output } = drawing
  if (output.format !== 'pdf') throw new Error(`This engine draws no ${output.format}.`)
  return drawSheet(drawing, output.sheet, output.press)
}
