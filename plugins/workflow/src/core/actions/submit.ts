import { isEditable } from '../case.ts'
import { stagesFor } from '../chain.ts'
import { decision, type Rule } from '../decision.ts'
import { stagesWithoutApprover } from '../eligibility.ts'
import { Refusal } from '../refusal.ts'
import { enter } from './enter.ts'

/**
 * Trình duyệt: an editor puts the saved content before the body that is due: the first one, or the
 * one that returned it. An approval of somebody who has edited since no longer counts.
 */
export const submit: Rule = (situation, command) => {
  const { current, actor, definition, facts, contentHash } = situation
  if (!isEditable(current.state)) throw new Refusal('wrong-state', { state: current.state })
  if (!actor.isEditor) throw new Refusal('not-an-editor')
  const contributors = current.contributors.includes(actor.id)
    ? current.contributors
    : [...current.contributors, actor.id]
  const kept = current.approvals.filter(
    ({ actorId, onBehalfOf }) =>
      !contributors.includes(actorId) && !contributors.includes(onBehalfOf ?? ''),
  )
  const setting = { ...situation, current: { ...current, contributors } }
  const [stuck] = stagesWithoutApprover(setting, stagesFor(definition, facts), kept)
  if (stuck) throw new Refusal('no-eligible-approver', { stage: stuck.name })
  return decision(situation, command, null, {
    ...enter(setting, kept),
    submittedHash: contentHash,
    submittedBy: actor.id,
    contributors,
    version: definition.version,
  })
}
