import { stageOf } from '../chain.ts'
import { decision, hatDetails, type Rule } from '../decision.ts'
import { Refusal } from '../refusal.ts'
import { enter } from './enter.ts'
import { approvalBy, dischargedBy, takeTurn } from './turn.ts'

/** Thẩm định, Duyệt nội dung, Phê duyệt: a body agrees to exactly this content. */
export const approve: Rule = (situation, command) => {
  const { current, actor, definition, contentHash } = situation
  const stage = stageOf(definition, current.state)
  if (!stage) throw new Refusal('wrong-state', { state: current.state })
  const turn = takeTurn(situation, stage, command)
  if (current.submittedHash !== contentHash) throw new Refusal('content-changed')
  const own = [...current.approvals, approvalBy(actor.id, stage, turn)]
  const discharged = dischargedBy(situation, stage, turn, own)
  return decision(situation, command, turn.hat.seat, enter(situation, [...own, ...discharged]), {
    ...(turn.capacity ? { capacity: turn.capacity } : {}),
    ...hatDetails(turn.hat),
    ...(discharged.length > 0 ? { discharges: discharged.map(({ stage: name }) => name) } : {}),
  })
}
