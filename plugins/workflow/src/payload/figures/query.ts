import { isDay, reportPeriod } from '../../core/report-period.ts'
import type { Workflow } from '../options.ts'
import type { FiguresQuery } from './read.ts'

/** Today by the office's clock, `YYYY-MM-DD`. */
export const today = (now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now)

/**
 * Reads the parameters of an address; the quarter under way where no period is named.
 *
 * @returns the query, or the name of the parameter that is wrong
 */
export const readFiguresQuery = (
  parameters: URLSearchParams,
  { bodies }: Pick<Workflow, 'bodies'>,
): FiguresQuery | { fault: string } => {
  const quarter = reportPeriod('quarter', today())
  const from = parameters.get('from') || quarter.from
  const to = parameters.get('to') || quarter.to
  const body = parameters.get('body') || null
  if (!isDay(from)) return { fault: 'from' }
  if (!isDay(to) || to < from) return { fault: 'to' }
  if (body !== null && !Object.hasOwn(bodies, body)) return { fault: 'body' }
  return { from, to, body }
}
