import { seatFor } from '../actor.ts'
import type { Appointment } from '../case.ts'
import type { Json } from '../canonical.ts'
import { decision, type Rule } from '../decision.ts'
import { Refusal } from '../refusal.ts'

/** Lateness that is recorded, in seconds: what is done within it counts as on time. */
export const graceSeconds = 60

/** What the ledger says of something done at a set time. */
export const lateness = (set: Appointment | null, now: string): { [key: string]: Json } => {
  if (!set) return {}
  const seconds = Math.max(0, Math.round((Date.parse(now) - Date.parse(set.at)) / 1000))
  return {
    scheduled: { at: set.at, by: { ...set.by } },
    ...(seconds > graceSeconds ? { lateSeconds: seconds } : {}),
  }
}

const canonicalTime = (text: string, now: string): string => {
  const time = Date.parse(text)
  // A moment without a zone would be another one on a server elsewhere.
  if (Number.isNaN(time) || !/(?:Z|[+-]\d{2}:?\d{2})$/.test(text))
    throw new Refusal('time-malformed', { value: text.slice(0, 40) })
  const at = new Date(time).toISOString()
  if (at <= now) throw new Refusal('time-passed', { value: at })
  return at
}

/** Hẹn giờ: the approved content goes public, or the public content comes down, at a set time. */
export const schedule: Rule = (situation, command) => {
  const { current, actor, definition, facts, contentHash, now } = situation
  const { publishAt, takeDownAt } = command
  if (publishAt === undefined && takeDownAt === undefined) throw new Refusal('time-missing')
  const seat = seatFor(actor, [...definition.publish, ...definition.unpublish], facts)
  if (!seat) throw new Refusal('not-a-publisher')
  const by = { id: actor.id, name: actor.name }
  const set = (given: string | null | undefined, before: Appointment | null) =>
    given === undefined ? before : given === null ? null : { at: canonicalTime(given, now), by }
  if (publishAt !== undefined) {
    if (!seatFor(actor, definition.publish, facts)) throw new Refusal('not-a-publisher')
    if (current.state !== 'approved') throw new Refusal('wrong-state', { state: current.state })
    if (current.submittedHash !== contentHash) throw new Refusal('content-changed')
  }
  const next = {
    publishAt: set(publishAt, current.publishAt),
    takeDownAt: set(takeDownAt, current.takeDownAt),
  }
  if (takeDownAt && !current.liveHash && !next.publishAt)
    throw new Refusal('wrong-state', { state: current.state })
  if (next.publishAt && next.takeDownAt && next.takeDownAt.at <= next.publishAt.at)
    throw new Refusal('time-order')
  return decision(situation, command, seat, next)
}
