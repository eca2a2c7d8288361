import { seatFor } from '../actor.ts'
import { type Approval, notUnderway } from '../case.ts'
import { isPassed, stagesFor } from '../chain.ts'
import { decision, type Rule, type Situation } from '../decision.ts'
import { turnsAt } from '../eligibility.ts'
import { Refusal } from '../refusal.ts'
import { approvalBy } from './turn.ts'

const ownApprovals = (situation: Situation): readonly Approval[] => {
  const { current, definition, facts, actor } = situation
  for (const stage of stagesFor(definition, facts)) {
    const turns = turnsAt(situation, stage)
    if (typeof turns === 'string') continue
    const own = turns.find(({ hat }) => hat.mandate === null)
    if (own) return [...current.approvals, approvalBy(actor.id, stage, own)]
  }
  return current.approvals
}

/**
 * Đăng khẩn, duyệt sau: urgent content goes public at once, with a reason; the bodies that were
 * skipped sign off within the set time, or it is taken down by itself.
 */
export const fastTrack: Rule = (situation, command) => {
  const { current, actor, definition, facts, contentHash, now, after } = situation
  const { fastTrack: rule } = definition
  const seat = rule ? seatFor(actor, rule.by, facts) : null
  if (!rule || !seat) throw new Refusal('not-a-fast-tracker')
  if (current.state === 'published' || current.state === 'approved')
    throw new Refusal('wrong-state', { state: current.state })
  if (current.contributors.includes(actor.id)) throw new Refusal('own-content')
  const forOthers = (actor.mandates ?? []).some(({ for: { id } }) =>
    current.contributors.includes(id),
  )
  if (forOthers) throw new Refusal('acts-for-contributor')
  if (!command.comment?.trim()) throw new Refusal('reason-missing')
  const approvals = ownApprovals(situation)
  const stages = stagesFor(definition, facts)
    .filter((stage) => !isPassed(stage, approvals, situation))
    .map(({ name }) => name)
  // Where their own decision is all that is missing, the ordinary way is as fast.
  if (stages.length === 0) throw new Refusal('nothing-to-skip')
  const by = { id: actor.id, name: actor.name }
  const { version } = definition
  const due = after(rule.within)
  return decision(situation, command, seat, {
    ...notUnderway,
    approvals,
    state: 'published',
    liveHash: contentHash,
    liveSince: now,
    takeDownAt: null,
    fast: { hash: contentHash, by, at: now, due, version, stages, approvals },
  })
}
