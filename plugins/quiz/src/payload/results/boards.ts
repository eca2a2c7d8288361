import { type BoardRow, resultsOf } from '../results.ts'
import type { Service } from '../service.ts'

/** Milliseconds that a contest's results are served from memory. */
const freshFor = 2000

/** Results in memory by contest; emptied by those who change them. */
export type Boards = Map<string, { readAt: number; rows: Promise<BoardRow[]> }>

/** The newest results of a contest, at most two seconds old: rankings may be long. */
export const boardsOf = (service: Service, contest: string): Promise<BoardRow[]> => {
  const known = service.boards.get(contest)
  if (known && Date.now() - known.readAt < freshFor) return known.rows
  const rows = resultsOf(service, contest)
  service.boards.set(contest, { readAt: Date.now(), rows })
  rows.catch(() => service.boards.delete(contest))
  return rows
}
