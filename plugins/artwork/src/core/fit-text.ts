import { ArtworkError } from './artwork-error.ts'
import { breakLines, type Piece } from './break-lines.ts'
import { extentOf, wordsOf } from './extent.ts'
import { type Align, placeLines } from './place-lines.ts'
import type { Box, FontMetrics, TextBlock } from './text-block.ts'

/** How a text may be set. Sizes are font sizes in pixels. */
export type FitOptions = {
  field: string
  maxLines: number
  minSize: number
  maxSize: number
  /** @default 'center' */
  align?: Align
}

type Setting = { lines: string[]; size: number; score: number }

const settingFor = (
  pieces: readonly Piece[],
  count: number,
  box: Box,
  font: FontMetrics,
  maxSize: number,
): Setting | null => {
  const broken = breakLines(pieces, count, font.space)
  if (!broken) return null
  const extents = broken.lines.map((line) => extentOf(line, font))
  const wide = Math.max(...extents.map(({ before, width, after }) => before + width + after))
  const ends = (extents[0]?.top ?? 0) + (extents.at(-1)?.bottom ?? 0)
  const tallAt = (size: number): number =>
    ends * size + (count - 1) * Math.round(font.lineHeight * size)
  // Bisected, since the whole-pixel pitch makes the height a staircase.
  let [size, above] = [0, Math.floor(Math.min(box.width / wide, maxSize)) + 1]
  while (above - size > 1) {
    const middle = Math.floor((size + above) / 2)
    if (tallAt(middle) <= box.height) size = middle
    else above = middle
  }
  return { lines: broken.lines, size, score: size * (1 - 0.05 * broken.penalty) }
}

const settingsFor = (
  pieces: readonly Piece[],
  box: Box,
  font: FontMetrics,
  { maxLines, minSize, maxSize }: FitOptions,
): Setting[] =>
  Array.from({ length: maxLines }, (_, index) =>
    settingFor(pieces, index + 1, box, font, Math.max(minSize, maxSize)),
  ).flatMap((setting) => (setting && setting.size >= minSize ? [setting] : []))

/**
 * Sets a text as large as its box allows: tries each number of lines, each broken where it reads
 * well, and takes a smaller size only for markedly better breaks.
 *
 * @param text bound text; it breaks at plain spaces only
 * @throws ArtworkError `text-does-not-fit` with the number of characters and syllables that would
 */
export const fitText = (
  text: string,
  box: Box,
  font: FontMetrics,
  options: FitOptions,
): TextBlock => {
  const pieces = text
    .split(' ')
    .map((piece) => ({ text: piece, width: extentOf(piece, font).width }))
  const [best] = settingsFor(pieces, box, font, options).sort(
    (a, b) => b.score - a.score || a.lines.length - b.lines.length,
  )
  if (!best) throw tooLong(pieces, box, font, options)
  return placeLines({ field: options.field, ...best }, box, font, options.align ?? 'center')
}

const countOf = (pieces: readonly Piece[]): { characters: number; syllables: number } => {
  const text = pieces.map((piece) => piece.text).join(' ')
  return {
    characters: [...text.replaceAll('\u2060', '')].length,
    syllables: wordsOf(text).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  }
}

const tooLong = (
  pieces: readonly Piece[],
  box: Box,
  font: FontMetrics,
  options: FitOptions,
): ArtworkError => {
  let [fits, tooMany] = [0, pieces.length]
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (settingsFor(pieces.slice(0, middle), box, font, options).length > 0) fits = middle
    else tooMany = middle
  }
  const room = countOf(pieces.slice(0, fits))
  const given = countOf(pieces)
  const frame = `${Math.round(box.width)}×${Math.round(box.height)}`
  const capitals = Math.round(options.minSize * font.capHeight)
  const vi =
    fits === 0
      ? 'một từ cũng không vừa'
      : `vừa khoảng ${room.characters} ký tự (${room.syllables} tiếng)`
  const en =
    fits === 0
      ? 'not even one word fits'
      : `about ${room.characters} characters (${room.syllables} syllables) fit`
  return new ArtworkError('text-does-not-fit', options.field, {
    vi: `Chữ quá dài cho khung ${frame} điểm ảnh khi chữ hoa cao ${capitals} điểm ảnh, mức nhỏ nhất còn đọc được: ${vi}, đang có ${given.characters} ký tự (${given.syllables} tiếng). Hãy rút gọn hoặc chọn màn hình lớn hơn.`,
    en: `The text is too long for ${frame} pixels with capitals ${capitals} pixels high, the smallest that can be read: ${en}, there are ${given.characters} characters (${given.syllables} syllables). Shorten it, or choose a larger screen.`,
  })
}
