import { approve } from './actions/approve.ts'
import { delegate, reassign } from './actions/assign.ts'
import { comment, resolve, suggest } from './actions/discuss.ts'
import { fastTrack } from './actions/fast-track.ts'
import { migrate } from './actions/migrate.ts'
import { publish } from './actions/publish.ts'
import { recall } from './actions/recall.ts'
import { returnToEditor } from './actions/return.ts'
import { schedule } from './actions/schedule.ts'
import { signOff } from './actions/sign-off.ts'
import { submit } from './actions/submit.ts'
import { takeDown, unpublish } from './actions/unpublish.ts'
import {
  type Action,
  type Command,
  type Decision,
  isRevisionFree,
  type Rule,
  type Situation,
} from './decision.ts'
import { Refusal } from './refusal.ts'

const rules: Record<Action, Rule> = {
  submit,
  approve,
  return: returnToEditor,
  recall,
  reassign,
  delegate,
  publish,
  schedule,
  unpublish,
  takeDown,
  fastTrack,
  signOff,
  comment,
  suggest,
  resolve,
  migrate,
}

/** Longest comment that is taken, in characters. */
export const commentLimit = 5000

const ofLive: readonly Action[] = ['unpublish', 'takeDown', 'signOff', 'return', 'schedule']

// What stays possible while the project does not hold the rules that a document began under.
const withoutRules: readonly Action[] = [
  ...(['recall', 'unpublish', 'takeDown', 'comment', 'suggest', 'resolve', 'migrate'] as const),
]

/**
 * The whole of the rules: what an action means for a document in this situation.
 *
 * @throws Refusal with the code of the rule that forbids it
 */
export const decide = (situation: Situation, command: Command): Decision => {
  const { current, contentHash } = situation
  const { action } = command
  if (situation.definition.stages.length === 0 && !withoutRules.includes(action))
    throw new Refusal('definition-unknown', { version: current.version ?? '–' })
  if (!isRevisionFree(action)) {
    if (command.revision === undefined) throw new Refusal('revision-missing')
    if (command.revision !== current.revision)
      throw new Refusal('revision-changed', { revision: current.revision })
  }
  if (
    command.contentHash !== undefined &&
    command.contentHash !== contentHash &&
    !isRevisionFree(action) &&
    !(ofLive.includes(action) && command.contentHash === current.liveHash)
  )
    throw new Refusal('content-changed')
  if ((command.comment?.length ?? 0) > commentLimit)
    throw new Refusal('comment-too-long', { limit: commentLimit })
  return rules[action](situation, command)
}
