import { seatFor, systemActor } from '../actor.ts'
import { type Case, notUnderway } from '../case.ts'
import { type Decision, decision, type Rule, type Situation } from '../decision.ts'
import { Refusal } from '../refusal.ts'
import { lateness } from './schedule.ts'

/** What follows when nothing is public any more; work in progress keeps its own state. */
export const dark = ({ state }: Case): Partial<Case> => ({
  ...(state === 'published' ? { state: 'draft', approvals: [] } : {}),
  liveHash: null,
  liveSince: null,
  takeDownAt: null,
  fast: null,
})

const ofLive = (situation: Situation, decided: Decision): Decision => ({
  ...decided,
  contentHash: situation.current.liveHash ?? decided.contentHash,
})

/**
 * Gỡ bài, Tháo dỡ: a publication ends, with a reason, or at the set time. Where there was no work
 * in progress the document is a draft again and needs a new approval.
 */
export const unpublish: Rule = (situation, command) => {
  const { current, actor, definition, facts, now } = situation
  const { takeDownAt } = current
  if (!current.liveHash) throw new Refusal('wrong-state', { state: current.state })
  const due = actor.id === systemActor.id && takeDownAt !== null && takeDownAt.at <= now
  const seat = seatFor(actor, definition.unpublish, facts)
  if (!seat && !due) throw new Refusal('not-an-unpublisher')
  if (!due && !command.comment?.trim()) throw new Refusal('reason-missing')
  const more = due ? lateness(takeDownAt, now) : {}
  return ofLive(situation, decision(situation, command, seat, dark(current), more))
}

/**
 * Gỡ ngay: at once, with a reason, whatever is under way. What was approved or scheduled to follow
 * does not go public either; it starts again as a draft.
 */
export const takeDown: Rule = (situation, command) => {
  const { current, actor, definition, facts } = situation
  if (!current.liveHash && !current.publishAt)
    throw new Refusal('wrong-state', { state: current.state })
  const seat = seatFor(actor, definition.takeDown ?? definition.unpublish, facts)
  if (!seat) throw new Refusal('not-an-unpublisher')
  if (!command.comment?.trim()) throw new Refusal('reason-missing')
  const state = current.state === 'returned' ? 'returned' : 'draft'
  return ofLive(
    situation,
    decision(situation, command, seat, { ...notUnderway, ...dark(current), state, approvals: [] }),
  )
}
