import { isEditable } from '../case.ts'
import { pendingState, stagesFor } from '../chain.ts'
import { decision, type Rule } from '../decision.ts'
import { stagesWithoutApprover } from '../eligibility.ts'
import { Refusal } from '../refusal.ts'

/** Trình duyệt: an editor puts the saved content before the first body. */
export const submit: Rule = (situation, command) => {
  const { current, actor, definition, facts, contentHash } = situation
  if (!isEditable(current.state)) throw new Refusal('wrong-state', { state: current.state })
  if (!actor.isEditor) throw new Refusal('not-an-editor')
  const contributors = current.contributors.includes(actor.id)
    ? current.contributors
    : [...current.contributors, actor.id]
  const [stuck] = stagesWithoutApprover(
    stagesFor(definition, facts),
    contributors,
    situation.members,
  )
  if (stuck) throw new Refusal('no-eligible-approver', { stage: stuck.name })
  return decision(situation, command, null, {
    state: pendingState(definition, facts, []),
    submittedHash: contentHash,
    submittedBy: actor.id,
    contributors,
    approvals: [],
  })
}
