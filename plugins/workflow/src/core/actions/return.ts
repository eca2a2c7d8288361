import { seatFor } from '../actor.ts'
import { stageOf } from '../chain.ts'
import { decision, type Rule } from '../decision.ts'
import { Refusal } from '../refusal.ts'

/** Trả lại: the body whose turn it is sends the content back, with the reason. */
export const returnToEditor: Rule = (situation, command) => {
  const { current, actor, definition } = situation
  const stage = stageOf(definition, current.state)
  if (!stage) throw new Refusal('wrong-state', { state: current.state })
  const seat = seatFor(actor, [stage.by])
  if (!seat) throw new Refusal('not-your-task', { stage: stage.name })
  if (!command.comment?.trim()) throw new Refusal('reason-missing')
  return decision(situation, command, seat, {
    state: 'returned',
    submittedHash: null,
    submittedBy: null,
    approvals: [],
  })
}
