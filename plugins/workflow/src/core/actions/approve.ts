import { seatFor } from '../actor.ts'
import { pendingState, stageOf } from '../chain.ts'
import { decision, type Rule } from '../decision.ts'
import { approvalObstacle } from '../eligibility.ts'
import { Refusal } from '../refusal.ts'

/** Thẩm định, Duyệt nội dung, Phê duyệt: a body agrees to exactly this content. */
export const approve: Rule = (situation, command) => {
  const { current, actor, definition, facts, contentHash } = situation
  const stage = stageOf(definition, current.state)
  if (!stage) throw new Refusal('wrong-state', { state: current.state })
  const obstacle = approvalObstacle(current, stage, actor)
  if (obstacle) throw new Refusal(obstacle, { stage: stage.name })
  if (current.submittedHash !== contentHash) throw new Refusal('content-changed')
  const approvals = [...current.approvals, { stage: stage.name, actorId: actor.id }]
  return decision(situation, command, seatFor(actor, [stage.by]), {
    state: pendingState(definition, facts, approvals),
    approvals,
  })
}
