import { type Action, type Command, isRevisionFree } from '../../core/decision.ts'
import type { WorkflowView } from '../../payload/view/view.ts'

/** What a person does in the panel: a command without the revision and content before them. */
export type Deed = Omit<Command, 'revision' | 'contentHash'>

const hashFree: readonly Action[] = ['unpublish']

/** The request of a deed: with the revision and the content that the person has before them. */
export const requestOf = (
  { revision, contentHash, live }: Pick<WorkflowView, 'revision' | 'contentHash' | 'live'>,
  deed: Deed,
): Command => {
  if (isRevisionFree(deed.action)) return deed
  if (hashFree.includes(deed.action)) return { ...deed, revision }
  const hash = deed.action === 'signOff' ? live?.contentHash : contentHash
  return { ...deed, revision, contentHash: hash }
}
