import { seatFor } from '../actor.ts'
import { pendingState } from '../chain.ts'
import { decision, type Rule } from '../decision.ts'
import { Refusal } from '../refusal.ts'

/** Đăng: exactly the approved content goes before the public. */
export const publish: Rule = (situation, command) => {
  const { current, actor, definition, facts, contentHash, now } = situation
  if (current.state !== 'approved') throw new Refusal('wrong-state', { state: current.state })
  const seat = seatFor(actor, definition.publish)
  if (!seat) throw new Refusal('not-a-publisher')
  if (current.submittedHash !== contentHash) throw new Refusal('content-changed')
  if (pendingState(definition, facts, current.approvals) !== 'approved')
    throw new Refusal('publish-without-approval')
  return decision(situation, command, seat, {
    state: 'published',
    liveHash: contentHash,
    liveSince: now,
    submittedHash: null,
    submittedBy: null,
  })
}
