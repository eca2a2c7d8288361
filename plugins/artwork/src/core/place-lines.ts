import { extentOf, wordsOf } from './extent.ts'
import type { Box, Extent, FontMetrics, PlacedLine, PlacedWord, TextBlock } from './text-block.ts'

/** Where a block's lines stand in its box: centred, or from the left edge. */
export type Align = 'center' | 'start'

const placeWords = (text: string, x: number, size: number, font: FontMetrics): PlacedWord[] => {
  let left = x
  return wordsOf(text).map((word) => {
    const width = font.measure(word).width * size
    const placed = { text: word, x: Math.round(left), width }
    left += width + font.space * size
    return placed
  })
}

/** How far a line's last mark hangs out of its centring, in em: it weighs less than letters do. */
const hangOf = (text: string, font: FontMetrics): number => {
  const [mark = ''] = /[–—,.:;]$/u.exec(text) ?? []
  if (mark === '') return 0
  const alone = /[\s\u00a0][–—]$/u.test(text)
  const width = font.measure(mark).width + (alone ? font.space : 0)
  return alone ? width * 0.2 : width
}

const leftOf = (
  text: string,
  { before, width, after }: Extent,
  size: number,
  box: Box,
  font: FontMetrics,
  align: Align,
): number => {
  const first = box.x + before * size
  const last = box.x + box.width - (width + after) * size
  const centred = box.x + (box.width - (width - hangOf(text, font)) * size) / 2
  return Math.round(align === 'start' ? first : Math.max(first, Math.min(centred, last)))
}

/**
 * Puts lines into a box at a size: whole-pixel pitch, capitals centred in height, and moved only as
 * far as the marks above and below need to stay inside.
 */
export const placeLines = (
  { field, lines, size }: { field: string; lines: readonly string[]; size: number },
  box: Box,
  font: FontMetrics,
  align: Align,
): TextBlock => {
  const extents = lines.map((line) => extentOf(line, font))
  const pitch = Math.round(font.lineHeight * size)
  const top = (extents[0]?.top ?? 0) * size
  const bottom = (extents.at(-1)?.bottom ?? 0) * size
  const span = (lines.length - 1) * pitch
  const capitals = box.y + (box.height - span + font.capHeight * size) / 2
  const lowest = box.y + box.height - span - bottom
  const first = Math.round(Math.min(Math.max(capitals, box.y + top), lowest))
  const placed = lines.map((text, index): PlacedLine => {
    const extent = extents[index] ?? extentOf(text, font)
    const x = leftOf(text, extent, size, box, font, align)
    const words = placeWords(text, x, size, font)
    return { text, x, baseline: first + index * pitch, width: extent.width * size, words }
  })
  const edges = placed.map(({ x, width }, index) => ({
    left: x - (extents[index]?.before ?? 0) * size,
    right: x + width + (extents[index]?.after ?? 0) * size,
  }))
  const left = Math.min(...edges.map((edge) => edge.left))
  const right = Math.max(...edges.map((edge) => edge.right))
  const ink = { x: left, y: first - top, width: right - left, height: top + span + bottom }
  return { field, size, capitals: font.capHeight * size, lines: placed, ink }
}
