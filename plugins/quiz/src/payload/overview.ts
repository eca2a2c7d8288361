import { windowState } from '../core/attempt-clock.ts'
import type { Text } from '../core/text.ts'
import { slugs } from './collections.ts'
import { type ResultRow, resultsOf } from './results.ts'
import type { Service } from './service.ts'

/** Where a round stands, for its organisers. */
export type RoundOverview = {
  key: string
  name: Text
  window: 'early' | 'open' | 'over'
  /** Attempts begun, whether submitted or not. */
  started: number
  result: { state: ResultRow['state']; hash: string; entries: number } | null
}

/** Where the rounds of a published contest stand; none where nothing is published. */
export const overviewOf = async (
  service: Service,
  slug: string,
): Promise<{ rounds: RoundOverview[] }> => {
  const live = await service.contests.bySlug(slug)
  if (!live) return { rounds: [] }
  const { contest } = live
  const results = await resultsOf(service, contest.id)
  const now = Date.now()
  const rounds: RoundOverview[] = []
  for (const round of contest.rounds) {
    const { totalDocs } = await service.payload.db.count({
      collection: slugs.attempts,
      where: {
        and: [{ contest: { equals: contest.id } }, { roundKey: { equals: round.key } }],
      },
    })
    const row = results.find(({ roundKey }) => roundKey === round.key)
    rounds.push({
      ...{ key: round.key, name: round.name, window: windowState(round, now), started: totalDocs },
      result: row ? { state: row.state, hash: row.hash, entries: row.ranking.length } : null,
    })
  }
  return { rounds }
}
