import { isPinned, notUnderway } from '../case.ts'
import { decision, type Rule } from '../decision.ts'
import { Refusal } from '../refusal.ts'

/** Rút lại: whoever wrote or submitted the content takes it back before it is public. */
export const recall: Rule = (situation, command) => {
  const { current, actor } = situation
  if (!isPinned(current.state)) throw new Refusal('wrong-state', { state: current.state })
  if (!actor.isEditor || !current.contributors.includes(actor.id))
    throw new Refusal('not-the-submitter')
  return decision(situation, command, null, { ...notUnderway, state: 'draft' })
}
