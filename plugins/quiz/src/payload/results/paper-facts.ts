import type { PaperFacts } from '../../papers/facts.ts'
import { overallKey } from '../../core/results/plan-faults.ts'
import { slugs } from '../collections.ts'
import { isoOf } from '../../core/iso.ts'
import type { Service } from '../service.ts'
import { complaintsIn } from './complaints.ts'
import { roundName } from './read-row.ts'
import type { WholeResult } from './whole-result.ts'

/** What the office's papers say of a result, with whole names. */
export const paperFacts = async (
  service: Service,
  { contest, row, head, result, people }: WholeResult,
): Promise<PaperFacts> => {
  const { roundKey } = row
  const rounds = contest.rounds.filter(({ key }) => roundKey === overallKey || key === roundKey)
  const { totalDocs: attempts } = await service.payload.db.count({
    collection: slugs.attempts,
    where: {
      and: [
        { contest: { equals: contest.id } },
        { roundKey: { in: rounds.map(({ key }) => key) } },
      ],
    },
  })
  const complaints = await complaintsIn(service, contest.id, roundKey)
  return {
    ...{ contest: contest.title.vi, round: roundName(contest, roundKey)?.vi ?? roundKey },
    opensAt: isoOf(Math.min(...rounds.map(({ opensAt }) => opensAt))),
    closesAt: isoOf(Math.max(...rounds.map(({ closesAt }) => closesAt))),
    ...{ closedAt: row.closedAt, attempts, entries: row.entries, questions: head.questions },
    perfect: result.ranked.filter(({ right }) => right === head.questions).length,
    hash: row.hash,
    draw: head.draw && row.entropy ? { source: head.draw.vi, entropy: row.entropy } : null,
    winners: result.won.map(({ id, prize: at }) => {
      const [person, prize] = [people.get(id), head.prizes[at]]
      return {
        ...{ prize: prize?.name.vi ?? '', award: prize?.award.vi ?? '' },
        ...{ amount: prize?.amount ?? null, name: person?.name ?? '' },
        ...{ birthYear: person?.birthYear ?? '', unit: person?.unit ?? '' },
      }
    }),
    units: result.unitsWon.map(({ unit, prize: at }) => {
      const prize = head.unitPrizes[at]
      return {
        ...{ unit, prize: prize?.name.vi ?? '', award: prize?.award.vi ?? '' },
        amount: prize?.amount ?? null,
      }
    }),
    complaints: complaints.map(({ number, text, answer }) => ({ number, text, answer })),
    year: new Date(row.closedAt).getFullYear(),
  }
}
