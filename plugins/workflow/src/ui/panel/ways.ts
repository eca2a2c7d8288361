import type { Action } from '../../core/decision.ts'
import type { WorkflowView } from '../../payload/view/view.ts'
import type { Way } from '../../payload/view/ways.ts'
import type { Deed } from './deed.ts'

type Given = Pick<WorkflowView, 'allowed' | 'ways'>

/** The action whose ways are asked for, where the person may take one that has some. */
const asked = ({ allowed }: Given): 'approve' | 'signOff' | null =>
  allowed.includes('approve') ? 'approve' : allowed.includes('signOff') ? 'signOff' : null

/** The ways to put before the person: none where there is nothing to choose or to state. */
export const waysShown = (view: Given): readonly Way[] => {
  const action = asked(view)
  const ways = action ? view.ways[action] : []
  const [only] = ways
  return ways.length > 1 || only?.capacity || only?.onBehalfOf ? ways : []
}

/** What a decision states of the way it takes; null while one has to be chosen. */
export const stated = (
  action: Action,
  ways: readonly Way[],
  chosen: number | null,
  ownId: string,
): Partial<Deed> | null => {
  if ((action !== 'approve' && action !== 'signOff') || ways.length === 0) return {}
  const way = ways.length === 1 ? ways[0] : chosen === null ? undefined : ways[chosen]
  if (!way) return null
  return {
    ...(way.capacity ? { capacity: way.capacity } : {}),
    onBehalfOf: way.onBehalfOf?.id ?? ownId,
  }
}
