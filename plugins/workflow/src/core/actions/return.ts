import { notUnderway } from '../case.ts'
import { hatsFor } from '../actor.ts'
import { partiesOf, stageOf, stagesFor } from '../chain.ts'
import { decision, hatDetails, type Rule } from '../decision.ts'
import { turnsAt } from '../eligibility.ts'
import { Refusal } from '../refusal.ts'
import { refuseSignOff } from './sign-off.ts'

/**
 * Trả lại: the body whose turn it is sends the content back, with the reason. The approvals of the
 * stages before it are kept where the definition lets it come back to this one.
 */
export const returnToEditor: Rule = (situation, command) => {
  const { current, actor, definition, facts } = situation
  const stage = stageOf(definition, current.state)
  if (!stage) {
    if (current.fast) return refuseSignOff(situation, command)
    throw new Refusal('wrong-state', { state: current.state })
  }
  const turns = turnsAt(situation, stage)
  // Whoever wrote it or agreed already may still say that it has to go back.
  const [hat] =
    typeof turns === 'string'
      ? partiesOf(stage).flatMap(({ by }) => hatsFor(actor, by, facts))
      : turns.map((turn) => turn.hat)
  if (!hat) throw new Refusal('not-your-task', { stage: stage.name })
  if (!command.comment?.trim()) throw new Refusal('reason-missing')
  const way = stagesFor(definition, facts).map(({ name }) => name)
  const before = way.slice(0, way.indexOf(stage.name))
  const resumes = definition.resume !== 'start'
  const kept = current.approvals.filter((approval) => before.includes(approval.stage))
  return decision(
    situation,
    command,
    hat.seat,
    {
      ...notUnderway,
      state: 'returned',
      ...(resumes ? { approvals: kept, version: kept.length > 0 ? current.version : null } : {}),
    },
    hatDetails(hat),
  )
}
