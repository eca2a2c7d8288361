import { ArtworkError } from './artwork-error.ts'
import type { Size } from './size.ts'

/** How text stands in a PDF: as outlines that no printer can lose, or as text that is searched. */
export const sheetTexts = ['outlined', 'searchable'] as const
/** Colours of a PDF: of screens and office printers, or of presses. */
export const sheetColors = ['rgb', 'cmyk'] as const

/** A sheet for print. Lengths are those of the finished piece, whatever scale the file has. */
export type Sheet = {
  widthCm: number
  heightCm: number
  /** What is printed beyond the edge and trimmed away, on each side. */
  bleedMm: number
  /** Crop marks at the corners. */
  marks: boolean
  /** One length of the file is so many of the finished piece. */
  scale: 1 | 10
  text: (typeof sheetTexts)[number]
  color: (typeof sheetColors)[number]
}

/** Longest side of a PDF's page in points that every reader takes (ISO 32000-1, annex C). */
export const pageLimit = 14_400

/** Shortest and longest side of a finished piece in centimetres. */
export const sheetLimits = { shortest: 2, longest: 5_000, ratio: 30, bleedMm: 200 } as const

const pointsPerCm = 72 / 2.54

/** Room for crop marks and the note outside the bleed, in points. */
export const slug = 34

const wrong = (field: string, vi: string, en: string): ArtworkError =>
  new ArtworkError('print-invalid', field, { vi, en })

const { shortest, longest } = sheetLimits

const readCm = (field: string, value: unknown): number => {
  if (typeof value === 'number' && value >= shortest && value <= longest) return value
  throw wrong(
    field,
    `Hãy nhập cạnh bằng xăng-ti-mét, từ ${shortest} đến ${longest}.`,
    `Enter the side in centimetres, from ${shortest} to ${longest}.`,
  )
}

const readOne = <T extends string>(
  field: string,
  value: unknown,
  values: readonly T[],
  usual: T,
): T => {
  const found = values.find((one) => one === (value ?? usual))
  if (found) return found
  const known = values.join(', ')
  throw wrong(field, `Hãy chọn một trong: ${known}.`, `Choose one of: ${known}.`)
}

const readFlag = (field: string, value: unknown, usual: boolean): boolean => {
  if (value === undefined || value === null) return usual
  if (typeof value === 'boolean') return value
  throw wrong(field, 'Hãy cho true hoặc false.', 'Give true or false.')
}

const readBleed = (value: unknown, usual: number): number => {
  const bleed = value ?? usual
  if (typeof bleed === 'number' && bleed >= 0 && bleed <= sheetLimits.bleedMm) return bleed
  throw wrong(
    'print.bleedMm',
    `Phần tràn lề từ 0 đến ${sheetLimits.bleedMm} mm.`,
    `The bleed takes 0 to ${sheetLimits.bleedMm} mm.`,
  )
}

/** Sides of the page in points: the trimmed piece, its bleed and the room for marks. */
export const pageOf = ({ widthCm, heightCm, bleedMm, marks, scale }: Sheet) => {
  const points = (cm: number): number => (cm * pointsPerCm) / scale
  const [width, height, bleed] = [points(widthCm), points(heightCm), points(bleedMm / 10)]
  const edge = bleed + (marks || scale > 1 ? slug : 0)
  return {
    ...{ width: width + 2 * edge, height: height + 2 * edge },
    /** Distances of the trim and of the bleed from the page's edge. */
    ...{ trim: edge, bleed: edge - bleed },
    /** The finished piece on the page. */
    piece: { width, height },
  }
}

const fits = (sheet: Sheet): boolean => {
  const { width, height } = pageOf(sheet)
  return Math.max(width, height) <= pageLimit
}

const readScale = (value: unknown, sheet: Sheet): 1 | 10 => {
  const wanted = value ?? 'auto'
  if (wanted === 'auto') return fits({ ...sheet, scale: 1 }) ? 1 : 10
  if (wanted !== 1 && wanted !== 10)
    throw wrong(
      'print.scale',
      'Tỷ lệ là 1 (cỡ thật), 10 (1:10) hoặc auto.',
      'The scale is 1 (true size), 10 (1:10) or auto.',
    )
  if (fits({ ...sheet, scale: wanted })) return wanted
  throw wrong(
    'print.scale',
    'Trang PDF dài tối đa 508 cm. Hãy chọn tỷ lệ 10 (1:10) hoặc auto.',
    'A page of a PDF has at most 508 cm. Choose the scale 10 (1:10) or auto.',
  )
}

/**
 * Reads what is printed: `{ widthCm, heightCm, bleedMm?, marks?, scale?, text?, color? }`.
 *
 * @throws ArtworkError `print-invalid` naming the property
 */
export const readSheet = (input: unknown): Sheet => {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw wrong(
      'print',
      'Bản in PDF cần cỡ: “print”: { widthCm, heightCm }, ví dụ 600 và 300.',
      'A PDF needs the printed size: “print”: { widthCm, heightCm }, such as 600 and 300.',
    )
  const given = input as Record<string, unknown>
  const [widthCm, heightCm] = [
    readCm('print.widthCm', given['widthCm']),
    readCm('print.heightCm', given['heightCm']),
  ]
  if (Math.max(widthCm / heightCm, heightCm / widthCm) > sheetLimits.ratio)
    throw wrong(
      'print.widthCm',
      `Cạnh dài tối đa gấp ${sheetLimits.ratio} lần cạnh ngắn.`,
      `The long side is at most ${sheetLimits.ratio} times the short one.`,
    )
  const sheet: Sheet = {
    ...{ widthCm, heightCm, bleedMm: readBleed(given['bleedMm'], 3), scale: 1 },
    marks: readFlag('print.marks', given['marks'], true),
    text: readOne('print.text', given['text'], sheetTexts, 'outlined'),
    color: readOne('print.color', given['color'], sheetColors, 'rgb'),
  }
  const scale = readScale(given['scale'], sheet)
  // Boards are trimmed with scissors: three millimetres in the file, three centimetres on site.
  const bleedMm = scale === 10 ? readBleed(given['bleedMm'], 30) : sheet.bleedMm
  return { ...sheet, scale, bleedMm }
}

/** Least sides of the canvas that a sheet is laid out on: enough for whole-pixel places. */
const canvas = { short: 480, long: 1_920 } as const

/** The canvas of the finished piece's ratio, in units of layout, and its bleed in the same. */
export const layoutOf = ({ widthCm, heightCm, bleedMm }: Sheet): Size & { bleed: number } => {
  const [short, long] = [Math.min(widthCm, heightCm), Math.max(widthCm, heightCm)]
  const unit = Math.max(canvas.short / short, canvas.long / long)
  return {
    width: Math.round(widthCm * unit),
    height: Math.round(heightCm * unit),
    bleed: Math.ceil((bleedMm / 10) * unit),
  }
}
