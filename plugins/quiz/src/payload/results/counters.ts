import { groupsFor } from '../../core/people/groups.ts'
import type { AttemptRow } from '../attempts.ts'
import { slugs } from '../collections.ts'
import { liveBySlug, type Service } from '../service.ts'

type Seen = Pick<AttemptRow, 'key' | 'roundKey' | 'attempt' | 'groupKey' | 'unit' | 'startedAt'>

/** A round's numbers while it runs: nothing in them depends on any answer. */
export type Counters = {
  round: string
  participants: number
  /** Attempts begun. */
  entries: number
  units: { unit: string; participants: number }[]
  /** By code; absent in a contest without groups. */
  groups?: { group: string; participants: number }[]
}

type RoundTally = {
  participants: number
  entries: number
  units: Map<string, number>
  groups: Map<string, number>
}

type Tally = {
  rounds: Map<string, RoundTally>
  /** Attempts of the last minutes, since commits may be late. */
  recent: Map<string, string>
  /** ISO time of the newest attempt that was counted. */
  newest: string
  readAt: number
}

/** Milliseconds: how long numbers stay, and how late a commit may be. */
const [freshFor, overlap] = [10_000, 120_000]

const tallies = new WeakMap<Service, Map<string, Tally>>()

const tallyFor = (service: Service, contest: string): Tally => {
  const own = tallies.get(service) ?? new Map<string, Tally>()
  tallies.set(service, own)
  const known = own.get(contest)
  if (known) return known
  const made = { rounds: new Map(), recent: new Map<string, string>(), newest: '', readAt: 0 }
  own.set(contest, made)
  return made
}

const more = (counts: Map<string, number>, name: string | null): void => {
  if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
}

const none = (): RoundTally => ({
  ...{ participants: 0, entries: 0, units: new Map(), groups: new Map() },
})

const add = ({ rounds }: Tally, { roundKey, attempt, groupKey, unit }: Seen): void => {
  const round = rounds.get(roundKey) ?? none()
  rounds.set(roundKey, round)
  round.entries += 1
  if (attempt !== 1) return
  round.participants += 1
  more(round.units, unit)
  more(round.groups, groupKey)
}

/** Reads only what came since the last time, and a little before. */
const refresh = async (service: Service, contest: string, tally: Tally): Promise<void> => {
  const since = tally.newest && new Date(Date.parse(tally.newest) - overlap).toISOString()
  const { docs } = await service.payload.db.find<Seen & Record<string, unknown>>({
    collection: slugs.attempts,
    where: { and: [{ contest: { equals: contest } }, { startedAt: { greater_than: since } }] },
    select: {
      key: true,
      roundKey: true,
      attempt: true,
      groupKey: true,
      unit: true,
      startedAt: true,
    },
    ...{ limit: 0, pagination: false },
  })
  for (const row of docs) {
    if (tally.recent.has(row.key)) continue
    tally.recent.set(row.key, row.startedAt)
    add(tally, row)
    if (row.startedAt > tally.newest) tally.newest = row.startedAt
  }
  const until = tally.newest && new Date(Date.parse(tally.newest) - overlap).toISOString()
  for (const [key, at] of tally.recent) if (at <= until) tally.recent.delete(key)
}

/** How many take part, by round and unit; at most ten seconds old. @throws QuizError `contest-unknown` */
export const countersOf = async (
  service: Service,
  slug: string,
): Promise<{ rounds: Counters[] }> => {
  const { contest } = await liveBySlug(service, slug)
  const tally = tallyFor(service, contest.id)
  if (Date.now() - tally.readAt >= freshFor) {
    tally.readAt = Date.now()
    await refresh(service, contest.id, tally)
  }
  return {
    rounds: contest.rounds.map((one): Counters => {
      const { key } = one
      const round = tally.rounds.get(key)
      const units = [...(round?.units ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
      return {
        ...{ round: key, participants: round?.participants ?? 0, entries: round?.entries ?? 0 },
        units: units.map(([unit, participants]) => ({ unit, participants })),
        ...(contest.groups.length > 0
          ? {
              groups: groupsFor(one, contest.groups).map(({ key: group }) => ({
                ...{ group, participants: round?.groups.get(group) ?? 0 },
              })),
            }
          : {}),
      }
    }),
  }
}
