import type { Extent, FontMetrics } from './text-block.ts'

/** The words of a line: bound ones too, since each is drawn at a place of its own. */
export const wordsOf = (text: string): string[] => text.split(/[ \u00a0]/u)

/** Advance and ink of a line of words at 1 em. */
export const extentOf = (text: string, font: FontMetrics): Extent => {
  const words = wordsOf(text).map((word) => font.measure(word))
  return {
    width: words.reduce((sum, { width }) => sum + width, 0) + font.space * (words.length - 1),
    top: Math.max(...words.map(({ top }) => top)),
    bottom: Math.max(...words.map(({ bottom }) => bottom)),
    before: words[0]?.before ?? 0,
    after: words.at(-1)?.after ?? 0,
  }
}
