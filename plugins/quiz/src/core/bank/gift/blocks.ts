import { giftUnescape } from './escape.ts'

/** A question's lines in GIFT, without comments, with what comments tell of it. */
export type GiftBlock = {
  text: string
  /** Counted from 1. */
  line: number
  id: string
  tags: string[]
  /** The category that holds from here on. */
  category: string
}

const idOf = (comment: string): string =>
  giftUnescape(/\[id:((?:\\.|[^\]\\])*)\]/.exec(comment)?.[1] ?? '').trim()
const tagsOf = (comment: string): string[] =>
  Array.from(comment.matchAll(/\[tag:((?:\\.|[^\]\\])*)\]/g), ([, tag = '']) =>
    giftUnescape(tag).trim(),
  )

/** Parts a GIFT file at its empty lines, as Moodle does; comments are lines that begin with "//". */
export const giftBlocks = (text: string): GiftBlock[] => {
  const blocks: GiftBlock[] = []
  let category = ''
  let [comments, lines, start]: [string[], string[], number] = [[], [], 0]
  const end = (): void => {
    const comment = comments.join(' ')
    if (lines.length > 0)
      blocks.push({
        ...{ text: lines.join('\n'), line: start, category },
        ...{ id: idOf(comment), tags: tagsOf(comment) },
      })
    ;[comments, lines] = [[], []]
  }
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    const named = /^\$CATEGORY:\s*(.*)$/.exec(line)
    if (line === '') end()
    else if (line.startsWith('//')) comments.push(line)
    else if (named) {
      end()
      category = named[1] ?? ''
    } else {
      if (lines.length === 0) start = at + 1
      lines.push(line)
    }
  }
  end()
  return blocks
}
