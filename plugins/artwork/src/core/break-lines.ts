/** A piece of text that stays on one line, with its width in em. */
export type Piece = { text: string; width: number }

/** Lines of a broken text, widest width in em, and how badly the breaks fall: 0 is best. */
export type Breaking = { lines: string[]; width: number; penalty: number }

/** What a break costs by where it falls; 1 is worth about 5 % of the size. */
const cost = { midClause: 0.6, afterLinkWord: 5, dashInsideLine: 4, aloneOnLine: 1.5 }

const clauseEnd = /[–—:;,.!?]$/u
const strongEnd = /[–—:]$/u

/** Words that lead to the next one; a line that ends with such a word makes the reader stumble. */
const linkWords = new Set(
  (
    'và của là từ vì với cho để do tại ở trên trong về bằng theo một mỗi mọi các những không chưa ' +
    'sẽ được bị cùng như mà đến hãy đã đang có sự hay hoặc khi nếu thì'
  )
    .normalize('NFC')
    .split(' '),
)

const lastWord = (text: string): string =>
  (text.split(/[ \u00a0]/u).at(-1) ?? '').toLocaleLowerCase('vi')

const cutCost = (text: string): number => {
  if (clauseEnd.test(text)) return 0
  return linkWords.has(lastWord(text)) ? cost.afterLinkWord : cost.midClause
}

type Best = {
  width: number
  penalty: number
  spread: number
  /** Where the last line starts, and the best lines before it. */
  from: number
  before: Best | null
}

// The sum of squares decides only between equals: the more even lines.
const worth = ({ width, penalty, spread }: Best): number =>
  width * (1 + 0.05 * penalty) + 0.001 * spread

/** What a line from one piece to another is worth, by sums over all pieces before it. */
const lineRuler = (pieces: readonly Piece[], space: number) => {
  const [ends, dashes] = [[0], [0]]
  for (const [index, { text, width }] of pieces.entries()) {
    ends.push((ends[index] ?? 0) + width + space)
    dashes.push((dashes[index] ?? 0) + (strongEnd.test(text) ? 1 : 0))
  }
  const between = (sums: readonly number[], from: number, to: number): number =>
    (sums[to] ?? 0) - (sums[from] ?? 0)
  return {
    widthOf: (from: number, to: number): number => between(ends, from, to) - space,
    flawsOf: (from: number, to: number): number => {
      const lone = to - from === 1 && !(pieces[from]?.text ?? '').includes('\u00a0')
      return cost.dashInsideLine * between(dashes, from, to - 1) + (lone ? cost.aloneOnLine : 0)
    },
  }
}

const linesOf = (pieces: readonly Piece[], best: Best): string[] => {
  const lines: string[] = []
  let end = pieces.length
  for (let last: Best | null = best; last; last = last.before) {
    const line = pieces.slice(last.from, end).map(({ text }) => text)
    lines.unshift(line.join(' '))
    end = last.from
  }
  return lines
}

/**
 * Breaks pieces into exactly so many lines, as even as can be: the widest line narrow, breaks after
 * a clause where there is one, never after a word that leads on, no lone piece on a line.
 *
 * @param space width of a space in em
 * @returns null when there are fewer pieces than lines
 */
export const breakLines = (
  pieces: readonly Piece[],
  count: number,
  space: number,
): Breaking | null => {
  if (pieces.length < count) return null
  const { widthOf, flawsOf } = lineRuler(pieces, space)
  const cuts = pieces.map(({ text }) => cutCost(text))
  const extend = (before: Best | null, from: number, to: number): Best => {
    const width = widthOf(from, to)
    const { width: widest = 0, penalty = 0, spread = 0 } = before ?? {}
    const cut = before ? (cuts[from - 1] ?? 0) : 0
    return {
      width: Math.max(widest, width),
      penalty: penalty + cut + (count === 1 ? 0 : flawsOf(from, to)),
      spread: spread + width ** 2,
      from,
      before,
    }
  }
  let row = pieces.map((_, end): Best | null => extend(null, 0, end + 1))
  for (let line = 1; line < count; line += 1) {
    const above = row
    row = pieces.map((_, end) => {
      let best: Best | null = null
      for (let cut = line; cut <= end; cut += 1) {
        const before = above[cut - 1]
        const next = before && extend(before, cut, end + 1)
        if (next && (!best || worth(next) < worth(best))) best = next
      }
      return best
    })
  }
  const best = row.at(-1)
  return best ? { lines: linesOf(pieces, best), width: best.width, penalty: best.penalty } : null
}
