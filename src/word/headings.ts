import { type Block, textOf } from './model.ts'

/** The page's only h1 is the title; the editor offers h2 to h4 below it. */
const highest = 2
const lowest = 4

/**
 * Moves headings so that they stand below the title of the article, and keeps how they nest.
 *
 * @param whole the text is a whole document, so that its highest level comes directly below
 */
export const settleHeadings = (
  blocks: readonly Block[],
  { whole }: { whole: boolean },
): Block[] => {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
  const top = Math.min(...levels)
  const shift = whole || top < highest ? highest - top : 0
  const settle = (block: Block): Block => {
    if (block.kind === 'heading') {
      const level = Math.min(Math.max(block.level + shift, highest), lowest)
      return { kind: 'heading', level, content: block.content }
    }
    if (block.kind !== 'table') return block
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: cell.blocks.map(settle) })),
    )
    return { ...block, rows }
  }
  return blocks.map(settle)
}

/** The title that a document seems to have, and the rest when the title comes first. */
export type TitleGuess = { title: string; taken: boolean; blocks: Block[] }

/** Guesses the title: Word's Title style, else the first heading. */
export const guessTitle = (blocks: readonly Block[]): TitleGuess => {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []))
  const found = headings.find(({ title }) => title) ?? headings[0]
  const title = found ? textOf(found.content).replace(/\s+/g, ' ').trim() : ''
  if (!found || title.length > 300) return { title: '', taken: false, blocks: [...blocks] }
  const taken = blocks[0] === found
  return { title, taken, blocks: blocks.slice(taken ? 1 : 0) }
}
