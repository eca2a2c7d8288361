import type { Block, Picture } from './model.ts'

/** Every picture of a document in reading order. */
export const picturesOf = (blocks: readonly Block[]): Picture[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'picture') return [block]
    if (block.kind !== 'table') return []
    return block.rows.flat().flatMap((cell) => picturesOf(cell.blocks))
  })
