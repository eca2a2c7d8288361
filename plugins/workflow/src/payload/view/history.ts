import type { Person } from '../../core/actor.ts'
import type { SignedEntry } from '../../core/ledger.ts'
import type { Capacity } from '../../core/signing.ts'

/** One line of a document's history. */
export type HistoryItem = {
  seq: number
  action: string
  from: string | null
  to: string
  actor: { id: string; name: string }
  seat: { body: string; position: string } | null
  at: string
  comment: string | null
  contentHash: string | null
  /** In what capacity the actor signed; null where none was asked for. */
  capacity: Capacity | null
  /** In whose place the actor decided. */
  onBehalfOf: Person | null
  /** Later stages that this decision discharged. */
  discharges: string[]
  /** Whom a task was given to. */
  assignedTo: Person | null
  /** When it was set to happen, and how many seconds late it was. */
  scheduledAt: string | null
  lateSeconds: number | null
  /** The times that a scheduling set. */
  publishAt: string | null
  takeDownAt: string | null
}

type Details = {
  capacity?: Capacity
  onBehalfOf?: Person
  discharges?: string[]
  to?: Person
  scheduled?: { at: string }
  lateSeconds?: number
  set?: { publishAt?: { at: string } | null; takeDownAt?: { at: string } | null }
}

/** An entry as people read it. */
export const historyItem = (entry: SignedEntry): HistoryItem => {
  const { seq, action, from, to, actor, seat, at, comment, contentHash } = entry
  const details = (entry.details ?? {}) as Details
  return {
    ...{ seq, action, from, to, actor, at, comment, contentHash },
    seat: seat ? { body: seat.body, position: seat.position } : null,
    capacity: details.capacity ?? null,
    onBehalfOf: details.onBehalfOf ?? null,
    discharges: details.discharges ?? [],
    assignedTo: details.to ?? null,
    scheduledAt: details.scheduled?.at ?? null,
    lateSeconds: details.lateSeconds ?? null,
    publishAt: details.set?.publishAt?.at ?? null,
    takeDownAt: details.set?.takeDownAt?.at ?? null,
  }
}
