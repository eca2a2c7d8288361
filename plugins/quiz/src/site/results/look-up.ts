import type { Contest } from '../../core/contest.ts'
import { personOf, pseudonymOf } from '../../core/freeze.ts'
import { readReceipt } from '../../core/receipt.ts'
import { overallKey } from '../../core/results/plan-faults.ts'
import { roundName } from '../../payload/results/read-row.ts'
import type { BoardRow } from '../../payload/results.ts'
import { standingEntry } from '../../payload/handed-in.ts'
import type { Service } from '../../payload/service.ts'
import type { LookedUp } from './index-page.ts'

/**
 * Finds what was handed in under a receipt, and its lines in released results; the whole is found by
 * the person behind it.
 */
export const lookUp = async (
  service: Service,
  contest: Contest,
  rows: readonly BoardRow[],
  typed: string,
): Promise<LookedUp> => {
  const code = readReceipt(typed)
  if (!code) return { code: typed.slice(0, 30), attempt: null, found: [] }
  const { keys, attempts } = service
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
  if (!attempt) return { code, attempt: null, found }
  const standing = await standingEntry(service, attempt)
  const handedInAt = standing?.isSubmitted ? standing.entry.submittedAt : null
  const isOver = rows.some(
    ({ state, roundKey }) => state === 'released' && roundKey === attempt.roundKey,
  )
  return {
    code,
    attempt: { handedInAt, entryHash: standing?.entry.entryHash ?? null, isOver },
    found,
  }
}
