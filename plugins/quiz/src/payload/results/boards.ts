import type { Act } from '../../core/results/act-chain.ts'
import { type BoardRow, resultsOf } from '../results.ts'
import type { Service } from '../service.ts'
import { actsOf } from './acts.ts'
import { openComplaints } from './complaints.ts'

/** Milliseconds that a contest's results are served from memory. */
const freshFor = 2000

type Kept = {
  readAt: number
  rows: Promise<BoardRow[]>
  open: Promise<Record<string, number>>
  acts: Promise<Act[]>
}

/** Results in memory by contest; emptied by those who change them. */
export type Boards = Map<string, Kept>

const keptOf = (service: Service, contest: string): Kept => {
  const known = service.boards.get(contest)
  if (known && Date.now() - known.readAt < freshFor) return known
  const rows = resultsOf(service, contest)
  const open = openComplaints(service, contest)
  const acts = actsOf(service, contest)
  const kept = { readAt: Date.now(), rows, open, acts }
  service.boards.set(contest, kept)
  for (const one of [rows, open, acts]) one.catch(() => service.boards.delete(contest))
  return kept
}

/** The newest results of a contest, at most two seconds old: rankings may be long. */
export const boardsOf = (service: Service, contest: string): Promise<BoardRow[]> =>
  keptOf(service, contest).rows

/** How many complaints wait for an answer, by round; as old. */
export const openOf = (service: Service, contest: string): Promise<Record<string, number>> =>
  keptOf(service, contest).open

/** What was done with results so far; as old. */
export const shownActs = (service: Service, contest: string): Promise<Act[]> =>
  keptOf(service, contest).acts
