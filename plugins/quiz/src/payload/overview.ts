import { windowState } from '../core/attempt-clock.ts'
import { readFrozen } from '../core/freeze.ts'
import type { ActFault } from '../core/results/act-chain.ts'
import { overallKey } from '../core/results/plan-faults.ts'
import type { Text } from '../core/text.ts'
import { slugs } from './collections.ts'
import { checkActs } from './results/verify-acts.ts'
import { drawEntries } from './results/draw-round.ts'
import { newestRow, roundName } from './results/read-row.ts'
import { settleActs } from './results/settle-acts.ts'
import type { ResultRow } from './results.ts'
import type { Service } from './service.ts'

/** A closed round's result, for its organisers. */
type RoundResult = {
  state: ResultRow['state']
  hash: string
  entries: number
  /** Present while the draw's numbers are to be entered: by how many they are, and whether by you. */
  draw: { source: Text; entered: number; own: boolean } | null
}

/** Where a round stands, for its organisers. */
export type RoundOverview = {
  key: string
  name: Text
  window: 'early' | 'open' | 'over'
  /** Attempts begun, whether submitted or not. */
  started: number
  result: RoundResult | null
}

const resultFor = async (
  service: Service,
  contest: string,
  roundKey: string,
  by: string,
): Promise<RoundResult | null> => {
  const row = await newestRow(service, contest, roundKey)
  if (!row) return null
  const { state, hash, entries, key, list } = row
  const source = state === 'frozen' ? readFrozen(list).head.draw : null
  const draw = source && { source, ...(await drawEntries(service, key, by)) }
  return { state, hash, entries, draw }
}

/** Where the rounds of a published contest stand, and what is wrong with their record; none where nothing is published. */
export const overviewOf = async (
  service: Service,
  slug: string,
  _: string,
  by: string,
): Promise<{ rounds: RoundOverview[]; faults: ActFault[] }> => {
  const live = await service.contests.bySlug(slug)
  if (!live) return { rounds: [], faults: [] }
  const { contest } = live
  await settleActs(service, contest.id)
  const now = Date.now()
  const rounds: RoundOverview[] = []
  for (const round of contest.rounds) {
    const { totalDocs } = await service.payload.db.count({
      collection: slugs.attempts,
      where: {
        and: [{ contest: { equals: contest.id } }, { roundKey: { equals: round.key } }],
      },
    })
    rounds.push({
      ...{ key: round.key, name: round.name, window: windowState(round, now), started: totalDocs },
      result: await resultFor(service, contest.id, round.key, by),
    })
  }
  const name = roundName(contest, overallKey)
  if (name && rounds.every(({ result }) => result?.state === 'released')) {
    const result = await resultFor(service, contest.id, overallKey, by)
    const started = rounds.reduce((sum, round) => sum + round.started, 0)
    rounds.push({ ...{ key: overallKey, name, window: 'over', started, result } })
  }
  const { faults } = await checkActs(service, contest.id)
  return { rounds, faults }
}
