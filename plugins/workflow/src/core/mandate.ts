import type { Person, Seat } from './actor.ts'
import type { RefusalCode } from './refusal.ts'

/**
 * Why somebody may act in another's place: a substitution for an absence, a written authorisation
 * ("thừa ủy quyền"), the working regulations ("thừa lệnh"), or a delegation of one document.
 */
export type MandateKind = 'substitution' | 'authorisation' | 'regulation' | 'delegation'

/** Power to act in another's place. It holds that person's own seats only: there are no chains. */
export type Mandate = {
  kind: MandateKind
  /** In whose place. */
  for: Person
  /** The seats that person holds, as far as the mandate covers them. */
  seats: readonly Seat[]
  /** First moment, ISO 8601. */
  from: string
  /** Last moment, ISO 8601. */
  to: string
  /** Workflows (collections) that it covers. @default all */
  workflows?: readonly string[]
  /** Number of the written authorisation. */
  number?: string
}

/** The mandates that hold at a moment in a workflow; in any of them for null. */
export const inForce = (
  mandates: readonly Mandate[],
  now: string,
  workflow: string | null,
): readonly Mandate[] =>
  mandates.filter(
    ({ from, to, workflows }) =>
      from <= now &&
      now <= to &&
      (workflow === null || workflows === undefined || workflows.includes(workflow)),
  )

/** What is asked for when somebody is to act in another's place. */
export type MandateTerms = {
  kind: Exclude<MandateKind, 'delegation'>
  grantorId: string
  granteeId: string
  /** ISO 8601. */
  from: string
  /** ISO 8601. */
  to: string
  reason: string | null
  /** Number of the written authorisation, or of the regulations. */
  number: string | null
  workflows: readonly string[]
  /** Which of the grantor's bodies; empty for all. */
  bodies: readonly string[]
}

type Parties = { seats: readonly Seat[]; granteeIsHead: boolean }

/**
 * What is wrong with the terms of a mandate, or null. Whoever has none of the grantor's own seats
 * to give gives nothing: what came by another mandate is never passed on.
 */
export const mandateFault = (
  { kind, grantorId, granteeId, from, to, reason, number, workflows, bodies }: MandateTerms,
  { seats, granteeIsHead }: Parties,
): RefusalCode | null => {
  if (grantorId === granteeId) return 'mandate-to-oneself'
  if (!(from < to)) return 'time-order'
  if (coveredSeats(seats, bodies).length === 0) return 'mandate-without-seat'
  if (kind === 'substitution') return reason?.trim() ? null : 'reason-missing'
  if (!number?.trim()) return 'mandate-number-missing'
  if (!granteeIsHead) return 'mandate-heads-only'
  return workflows.length + bodies.length === 0 ? 'mandate-scope-missing' : null
}

/** The grantor's seats that a mandate covers. */
export const coveredSeats = (seats: readonly Seat[], bodies: readonly string[]): readonly Seat[] =>
  seats.filter(({ body }) => bodies.length === 0 || bodies.includes(body))
