import type { Contest } from '../../core/contest.ts'
import { personOf, pseudonymOf } from '../../core/freeze.ts'
import { readReceipt } from '../../core/receipt.ts'
import { overallKey } from '../../core/results/plan-faults.ts'
import { boardsOf, openOf } from '../../payload/results/boards.ts'
import { countersOf } from '../../payload/results/counters.ts'
import { roundName } from '../../payload/results/read-row.ts'
import type { BoardRow } from '../../payload/results.ts'
import type { Service } from '../../payload/service.ts'
import { decoded } from '../decoded.ts'
import type { Countable } from '../../payload/start.ts'
import type { PageFrame } from '../pages.ts'
import type { SiteOptions } from '../site.ts'
import { complaintAnswer } from './complaint-answer.ts'
import { type LookedUp, resultsPage, type ResultsView } from './index-page.ts'
import { roundPage } from './round-page.ts'

/** What stands below a contest's page. */
export const resultParts: readonly string[] = ['ket-qua', 'kien-nghi']

type Asked = {
  contest: Contest
  part: string
  more: readonly string[]
  request: Request
  frame: PageFrame
  count: Countable
}

/** Finds a receipt's lines in released results; the whole is found by the person behind it. */
export const lookUp = async (
  { keys, attempts }: Service,
  contest: Contest,
  rows: readonly BoardRow[],
  typed: string,
): Promise<LookedUp> => {
  const code = readReceipt(typed)
  if (!code) return { code: typed.slice(0, 30), found: [] }
  const lookup = keys.lookup()
  const own = pseudonymOf(lookup, contest.id, code)
  const attempt = await attempts.byReceipt(contest.id, code)
  const person = attempt && personOf(lookup, contest.id, attempt.identity)
  const found = rows.flatMap(({ state, roundKey, ranking, board }) => {
    const id = roundKey === overallKey ? person : own
    const line = state === 'released' ? ranking?.find((one) => one.id === id) : undefined
    const name = roundName(contest, roundKey)
    return line && board && name ? [{ roundKey, name, line, board }] : []
  })
  return { code, found }
}

/** A page of results; null where there is none. */
export const resultsAnswer = async (
  service: Service,
  { api = '/api/quiz', program }: SiteOptions,
  { contest, part, more, request, frame, count }: Asked,
): Promise<string | Response | null> => {
  if (part === 'kien-nghi')
    return more.length > 0 ? null : complaintAnswer(service, { contest, request, frame, count })
  const url = new URL(request.url)
  const rows = await boardsOf(service, contest.id)
  const typed = url.searchParams.get('ma')
  const view: ResultsView = {
    ...{ contest, rows, now: Date.now(), certificates: false },
    open: await openOf(service, contest.id),
    counters: (await countersOf(service, contest.slug)).rounds,
    lookedUp: typed ? await lookUp(service, contest, rows, typed) : null,
  }
  const [wanted] = more
  if (wanted === undefined) return resultsPage(frame, view)
  const roundKey = decoded(wanted)
  const row = rows.find((one) => one.roundKey === roundKey)
  const name = roundName(contest, roundKey)
  if (more.length > 1 || row?.state !== 'released' || !name) return null
  const at = Number(url.searchParams.get('trang') ?? 1) || 1
  return roundPage(frame, { ...view, row, name, at, api, program })
}
