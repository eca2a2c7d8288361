import { type Block, textOf } from '../model.ts'
import type { Found } from './found.ts'
import { type FlatItem, nestItems } from './lists.ts'

/** Longest caption that a medium can carry, in characters. */
const longestCaption = 500

/** Makes items into lists, and joins a caption to the picture before it. */
export const settle = (found: readonly Found[]): Block[] => {
  const blocks: Block[] = []
  let items: FlatItem[] = []
  const flush = () => {
    blocks.push(...nestItems(items))
    items = []
  }
  for (const one of found) {
    if (one.kind === 'item') {
      items.push(one)
      continue
    }
    flush()
    const last = blocks.at(-1)
    if (one.kind !== 'caption') blocks.push(one)
    else if (last?.kind === 'picture' && textOf(one.content).length <= longestCaption) {
      last.caption ||= textOf(one.content).replace(/\n/g, ' ')
    } else blocks.push({ kind: 'paragraph', content: one.content })
  }
  flush()
  return blocks
}
