/** A rectangle in pixels. */
export type Box = { x: number; y: number; width: number; height: number }

/**
 * Advance and ink of a text at 1 em: `top` above and `bottom` below the baseline, `before` and
 * `after` past the ends of the advance, as the horn of Ơ and the tilde of Ĩ reach.
 */
export type Extent = { width: number; top: number; bottom: number; before: number; after: number }

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

/** A line at its place: `x` is its left edge, `baseline` the foot of the capitals. */
export type PlacedLine = {
  text: string
  x: number
  baseline: number
  width: number
  words: PlacedWord[]
}

/** A field's text, set: its lines with their places, in pixels. */
export type TextBlock = {
  field: string
  /** Font size in pixels. */
  size: number
  /** Height of capitals in pixels. */
  capitals: number
  lines: PlacedLine[]
  /** Smallest box that holds all ink. */
  ink: Box
}

/** A set text moved by so many whole pixels. */
export const moved = (block: TextBlock, dx: number, dy: number): TextBlock => ({
  ...block,
  lines: block.lines.map((line) => ({
    ...line,
    x: line.x + dx,
    baseline: line.baseline + dy,
    words: line.words.map((word) => ({ ...word, x: word.x + dx })),
  })),
  ink: { ...block.ink, x: block.ink.x + dx, y: block.ink.y + dy },
})

/** A box made smaller on all sides. */
export const inset = (box: Box, x: number, y = x): Box => ({
  ...{ x: box.x + x, y: box.y + y },
  ...{ width: box.width - 2 * x, height: box.height - 2 * y },
})
