import type { Ranked } from '../ranking.ts'
import type { Listed } from '../freeze.ts'
import type { Prize } from './prize.ts'

/** Who won which prize, by its place in the list of prizes. */
export type Won = { prize: number; id: string }

type Line = Ranked<Listed>

/**
 * Gives prizes by place, in their order. Where more stand equal than seats are left, the lot decides;
 * without a draw all of them get the prize, and the next prize begins after them. Then prizes by lot,
 * in the lot's order, to persons who have none. Nobody gets two.
 *
 * @param ranked by place, as `rank` gives it
 * @param lots all ids in the order drawn; null without a draw
 */
export const assignPrizes = (
  ranked: readonly Line[],
  prizes: readonly Pick<Prize, 'count' | 'by' | 'least'>[],
  lots: readonly string[] | null,
): Won[] => {
  const lotOf = new Map(lots?.map((id, at) => [id, at]))
  const lot = ({ id }: Line): number => lotOf.get(id) ?? Infinity
  const seated = lots ? [...ranked].sort((a, b) => a.place - b.place || lot(a) - lot(b)) : ranked
  const drawn = lots ? [...ranked].sort((a, b) => lot(a) - lot(b)) : []
  const won: Won[] = []
  const winners = new Set<string>()
  const give = (prize: number, { id, person }: Line): void => {
    won.push({ prize, id })
    winners.add(person)
  }
  let at = 0
  prizes.forEach(({ by, count, least }, prize) => {
    if (by !== 'rank') return
    const from = at
    for (; at < seated.length; at += 1) {
      const [line, before] = [seated[at], seated[at - 1]]
      const isEqual = !lots && at > from && line?.place === before?.place
      if (!line || line.right < least || (at >= from + count && !isEqual)) break
      give(prize, line)
    }
  })
  prizes.forEach(({ by, count, least }, prize) => {
    if (by !== 'draw') return
    drawn
      .filter(({ person, right }) => !winners.has(person) && right >= least)
      .slice(0, count)
      .forEach((line) => give(prize, line))
  })
  return won.sort((a, b) => a.prize - b.prize)
}
