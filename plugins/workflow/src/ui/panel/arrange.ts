import type { Action } from '../../core/decision.ts'
import type { WorkflowView } from '../../payload/view/view.ts'

/** Where each action is offered: the next step, what goes beside it, and what is rare. */
export type Arrangement = { next: Action[]; second: Action[]; more: Action[] }

type Offer = Pick<WorkflowView, 'allowed' | 'beside' | 'state' | 'publishAt'>

const rare: readonly Action[] = [
  ...(['schedule', 'fastTrack', 'reassign', 'delegate', 'recall'] as const),
  ...(['migrate', 'unpublish', 'takeDown'] as const),
]

/** Sorts what a person may do so that the ordinary next step is the obvious one. */
export const arrange = ({ allowed, beside, state, publishAt }: Offer): Arrangement => {
  const may = (action: Action): boolean => allowed.includes(action) || beside.includes(action)
  const isSet = publishAt !== null
  const next = (['submit', 'approve', 'signOff', 'publish'] as const).filter(
    (action) => may(action) && !(action === 'publish' && isSet),
  )
  const second = [
    ...(may('return') ? (['return'] as const) : []),
    ...(state === 'approved' && may('publish') && isSet ? (['publish'] as const) : []),
    ...(state === 'approved' && may('schedule') ? (['schedule'] as const) : []),
  ]
  const shown: readonly Action[] = [...next, ...second]
  return { next, second, more: rare.filter((action) => may(action) && !shown.includes(action)) }
}

/** Decisions that are taken in a dialog, because they need more than a press. */
export const asksFirst = (action: Action): boolean =>
  !['submit', 'approve', 'signOff', 'publish'].includes(action)

/** Decisions that need a reason. */
export const needsReason = (action: Action): boolean =>
  ['return', 'unpublish', 'takeDown', 'fastTrack'].includes(action)
