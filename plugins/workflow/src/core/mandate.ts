import type { Person, Seat } from './actor.ts'

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

/** The mandates that hold at a moment in a workflow. */
export const inForce = (
  mandates: readonly Mandate[],
  now: string,
  workflow: string,
): readonly Mandate[] =>
  mandates.filter(
    ({ from, to, workflows }) =>
      from <= now && now <= to && (workflows === undefined || workflows.includes(workflow)),
  )
