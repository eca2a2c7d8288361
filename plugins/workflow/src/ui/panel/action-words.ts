import type { Action } from '../../core/decision.ts'
import type { WorkflowView } from '../../payload/view/view.ts'
import type { Words } from '../words.ts'

/** The words on an action's button: the stage's own, the definition's, or the usual ones. */
export const actionWords = (
  action: Action,
  { stages, state, labels }: Pick<WorkflowView, 'stages' | 'state' | 'labels'>,
  { say, pick }: Words,
): string => {
  if (action === 'approve') {
    const stage = stages.find(({ name }) => name === state)
    return stage ? pick(stage.approveLabel) : say('doneApprove')
  }
  const own = action in labels ? labels[action as keyof typeof labels] : undefined
  return own ? pick(own) : action === 'comment' ? say('doneComment') : say(action)
}
