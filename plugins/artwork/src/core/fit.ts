import { ArtworkError } from './artwork-error.ts'
import { breakLines } from './break-lines.ts'

/** A rectangle in pixels. */
export type Box = { x: number; y: number; width: number; height: number }

/** Ink and advance of a text at 1 em: `top` above and `bottom` below the baseline. */
export type Extent = { width: number; top: number; bottom: number }

/** What fitting needs to know of a font. */
export type FontMetrics = {
  /** Ink and advance of one word. */
  measure: (word: string) => Extent
  /** Width of a space between words in em. */
  space: number
  /** Height of capitals in em. */
  capHeight: number
  /** Line height in em at which stacked marks of two lines don't touch. */
  lineHeight: number
}

/** A word at its place: `x` is its left edge, `width` its advance. */
export type PlacedWord = { text: string; x: number; width: number }

/** Lines of text with their places: `x` is the left edge, `baseline` the foot of the capitals. */
export type TextBlock = {
  size: number
  lines: { text: string; x: number; baseline: number; width: number; words: PlacedWord[] }[]
  /** Smallest box that holds all ink. */
  ink: Box
}

/** How a text may be set. Sizes are font sizes in pixels. */
export type FitOptions = {
  field: string
  maxLines: number
  minSize: number
  maxSize: number
  align?: 'center' | 'start'
}

type Setting = { lines: string[]; size: number; score: number }

const wordsOf = (text: string): string[] => text.split(/[ \u00a0]/u)

const extentOf = (text: string, font: FontMetrics): Extent => {
  const words = wordsOf(text).map((word) => font.measure(word))
  return {
    width: words.reduce((sum, { width }) => sum + width, 0) + font.space * (words.length - 1),
    top: Math.max(...words.map(({ top }) => top)),
    bottom: Math.max(...words.map(({ bottom }) => bottom)),
  }
}

const settingFor = (
  pieces: readonly string[],
  count: number,
  box: Box,
  font: FontMetrics,
  maxSize: number,
): Setting | null => {
  const broken = breakLines(
    pieces.map((text) => ({ text, width: extentOf(text, font).width })),
    count,
    font.space,
  )
  if (!broken) return null
  const extents = broken.lines.map((line) => extentOf(line, font))
  const widest = Math.max(...extents.map(({ width }) => width))
  const ink = (extents[0]?.top ?? 0) + (extents.at(-1)?.bottom ?? 0) + (count - 1) * font.lineHeight
  const size = Math.floor(Math.min(box.width / widest, box.height / ink, maxSize))
  return { lines: broken.lines, size, score: size * (1 - 0.06 * broken.penalty) }
}

/**
 * Sets a text as large as its box allows: tries each number of lines, breaks them evenly and after
 * clauses where that costs little, and centres the capitals so that no ink leaves the box.
 *
 * @param text bound text; it breaks at plain spaces only
 * @throws ArtworkError `text-does-not-fit` with the number of characters that would
 */
export const fitText = (
  text: string,
  box: Box,
  font: FontMetrics,
  { field, maxLines, minSize, maxSize, align = 'center' }: FitOptions,
): TextBlock => {
  const pieces = text.split(' ')
  const settings = Array.from({ length: maxLines }, (_, index) =>
    settingFor(pieces, index + 1, box, font, maxSize),
  ).filter((setting) => setting !== null)
  const [best] = settings
    .filter(({ size }) => size >= minSize)
    .sort((a, b) => b.score - a.score || a.lines.length - b.lines.length)
  if (!best) throw tooLong(text, field, box, minSize, settings)
  return place(best, box, font, align)
}

const tooLong = (
  text: string,
  field: string,
  box: Box,
  minSize: number,
  settings: readonly Setting[],
): ArtworkError => {
  const largest = Math.max(0, ...settings.map(({ size }) => size))
  const room = Math.max(1, Math.floor(text.length * Math.min(1, (largest / minSize) ** 2)))
  const [width, height] = [Math.round(box.width), Math.round(box.height)]
  return new ArtworkError('text-does-not-fit', field, {
    vi: `Chữ quá dài cho khung ${width}×${height} điểm ảnh ở cỡ còn đọc được: vừa khoảng ${room} ký tự, đang có ${text.length}. Hãy rút gọn hoặc chọn màn hình lớn hơn.`,
    en: `The text is too long for ${width}×${height} pixels at a legible size: about ${room} characters fit, there are ${text.length}. Shorten it, or choose a larger screen.`,
  })
}

const place = (
  { lines, size }: Setting,
  box: Box,
  font: FontMetrics,
  align: 'center' | 'start',
): TextBlock => {
  const extents = lines.map((line) => extentOf(line, font))
  const pitch = Math.round(font.lineHeight * size)
  const top = (extents[0]?.top ?? 0) * size
  const bottom = (extents.at(-1)?.bottom ?? 0) * size
  const span = (lines.length - 1) * pitch
  // Optically the capitals are the block; marks above and below are kept inside the box.
  const capitals = box.y + (box.height - span - font.capHeight * size) / 2 + font.capHeight * size
  const first = Math.round(
    Math.min(Math.max(capitals, box.y + top), box.y + box.height - span - bottom),
  )
  const placed = lines.map((text, index) => {
    const width = (extents[index]?.width ?? 0) * size
    const x = Math.round(align === 'center' ? box.x + (box.width - width) / 2 : box.x)
    return {
      text,
      x,
      baseline: first + index * pitch,
      width,
      words: placeWords(text, x, size, font),
    }
  })
  const left = Math.min(...placed.map(({ x }) => x))
  const right = Math.max(...placed.map(({ x, width }) => x + width))
  return {
    size,
    lines: placed,
    ink: { x: left, y: first - top, width: right - left, height: top + span + bottom },
  }
}

const placeWords = (text: string, x: number, size: number, font: FontMetrics): PlacedWord[] => {
  let left = x
  return wordsOf(text).map((word) => {
    const width = font.measure(word).width * size
    const placed = { text: word, x: Math.round(left), width }
    left += width + font.space * size
    return placed
  })
}
