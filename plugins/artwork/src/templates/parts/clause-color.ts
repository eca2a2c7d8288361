import type { Palette } from '../../core/palette.ts'
import type { TextBlock } from '../../core/text-block.ts'

/** The first clause and the rest take two colours, so that a two-part slogan reads in parts. */
export const clauseColor = (block: TextBlock, { main, second }: Palette) => {
  const words = block.lines.flatMap((line) => line.words)
  const cut = words.findIndex(({ text }) => /[–—:]$/u.test(text))
  return (word: number): string => (cut >= 0 && word > cut ? second : main)
}
