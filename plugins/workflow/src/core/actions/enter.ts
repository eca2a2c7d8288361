import type { Approval, Case } from '../case.ts'
import { pendingState, stageOf } from '../chain.ts'
import type { Situation } from '../decision.ts'

type Entering = Pick<Situation, 'definition' | 'facts' | 'everyone' | 'after'> & { current: Case }

/** The state that follows from the approvals; a stage that is newly entered starts its time. */
export const enter = (situation: Entering, approvals: readonly Approval[]): Partial<Case> => {
  const { current, definition, after } = situation
  const state = pendingState(situation, approvals)
  if (state === current.state) return { approvals }
  const deadline = stageOf(definition, state)?.deadline
  return { approvals, state, dueAt: deadline ? after(deadline) : null, assignments: [] }
}
