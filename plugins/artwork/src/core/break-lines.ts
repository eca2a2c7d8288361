/** A piece of text that stays on one line, with its width in em. */
export type Piece = { text: string; width: number }

/** Lines of a broken text, widest width in em, and how well the breaks fall. */
export type Breaking = { lines: string[]; width: number; penalty: number }

const clauseEnd = /[–—:;,.!?]$/u
const dash = /[–—:]$/u

/**
 * Breaks pieces into exactly so many lines, as even as can be: the widest line as narrow as
 * possible, and among those breaks after a clause first, no single piece alone on the last line.
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
  const widths = pieces.map(({ width }) => width)
  const widthOf = (from: number, to: number): number =>
    widths.slice(from, to).reduce((sum, width) => sum + width, 0) + space * (to - from - 1)
  // A clause that ends inside a line reads worse than one that ends with it; so does one syllable alone.
  const inside = (from: number, to: number): number =>
    count === 1 ? 0 : 1.5 * pieces.slice(from, to - 1).filter(({ text }) => dash.test(text)).length
  const alone = (from: number, to: number): number =>
    count > 1 && to - from === 1 && !/\u00a0/u.test(pieces[from]?.text ?? '') ? 1.5 : 0
  const flaws = (from: number, to: number): number => inside(from, to) + alone(from, to)
  type Best = { width: number; penalty: number; cuts: number[] }
  let row: (Best | null)[] = pieces.map((_, end) => ({
    ...{ width: widthOf(0, end + 1), penalty: flaws(0, end + 1), cuts: [] },
  }))
  for (let line = 1; line < count; line += 1) {
    row = pieces.map((_, end) => {
      let best: Best | null = null
      for (let cut = line; cut <= end; cut += 1) {
        const before = row[cut - 1]
        if (!before) continue
        const width = Math.max(before.width, widthOf(cut, end + 1))
        const rough = clauseEnd.test(pieces[cut - 1]?.text ?? '') ? 0 : 1
        const penalty = before.penalty + rough + flaws(cut, end + 1)
        const score = width * (1 + 0.08 * penalty)
        if (!best || score < best.width * (1 + 0.08 * best.penalty))
          best = { width, penalty, cuts: [...before.cuts, cut] }
      }
      return best
    })
  }
  const best = row.at(-1)
  if (!best) return null
  const edges = [0, ...best.cuts, pieces.length]
  const lines = edges.slice(1).map((end, index) =>
    pieces
      .slice(edges[index], end)
      .map(({ text }) => text)
      .join(' '),
  )
  return { lines, width: best.width, penalty: best.penalty }
}
