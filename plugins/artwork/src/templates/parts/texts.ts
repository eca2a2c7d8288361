import type { Element } from '../../core/element.ts'
import type { FitOptions } from '../../core/fit-text.ts'
import type { Canvas, FontWeight } from '../../core/template.ts'
import { type Box, moved, type TextBlock } from '../../core/text-block.ts'

/** Canvas of a template with whatever fields. */
export type Tools = Omit<Canvas, 'data'>

/** A text with its place and the field it comes from. */
export type Placed = { text: string; field: string; place: Box; room?: 'narrow' }

/** How small a picture's least text may be: capitals of 9 pixels, more on large pictures. */
export const leastSize = ({ width, height, sizeForCapitals }: Tools, weight: FontWeight): number =>
  sizeForCapitals(Math.max(9, Math.min(width, height) * 0.016), weight)

/** Sets texts of one kind in one size: the largest that fits them all. */
export const fitAlike = (
  canvas: Tools,
  texts: readonly Placed[],
  weight: FontWeight,
  options: Omit<FitOptions, 'field'>,
): TextBlock[] => {
  const setAll = (maxSize: number): TextBlock[] =>
    texts.map(({ text, field, place }) =>
      canvas.fit(canvas.bind(text), place, weight, { ...options, maxSize, field }),
    )
  const free = setAll(options.maxSize)
  const size = Math.min(...free.map((block) => block.size))
  return free.every((block) => block.size === size) ? free : setAll(size)
}

/** Something of a height, drawn at a top edge. */
export type Piece = { height: number; draw: (top: number) => Element[] }

/** A text as a piece: its ink is its height. */
export const textPiece = (
  canvas: Tools,
  { text, field, place, room }: Placed,
  weight: FontWeight,
  {
    color,
    shadow,
    ...options
  }: Omit<FitOptions, 'field'> & { color: (word: number) => string; shadow?: string },
): Piece & { block: TextBlock } => {
  const block = canvas.fit(canvas.bind(text, room), place, weight, { ...options, field })
  return {
    block,
    height: block.ink.height,
    draw: (top) =>
      canvas.draw(moved(block, 0, Math.round(top - block.ink.y)), weight, {
        color,
        ...(shadow ? { shadow } : {}),
      }),
  }
}

/**
 * Stacks pieces in a box: between them the gaps, all together a little above the middle, where the
 * eye looks for it, or from the top.
 */
export const stack = (
  pieces: readonly Piece[],
  { y, height }: Box,
  gap: number,
  align: 'middle' | 'top' = 'middle',
): Element[] => {
  const total = pieces.reduce((sum, piece) => sum + piece.height, 0) + gap * (pieces.length - 1)
  let top = align === 'top' ? y : y + Math.max(0, (height - total) * 0.48)
  return pieces.flatMap((piece) => {
    const elements = piece.draw(top)
    top += piece.height + gap
    return elements
  })
}
