import { approve } from './actions/approve.ts'
import { publish } from './actions/publish.ts'
import { recall } from './actions/recall.ts'
import { returnToEditor } from './actions/return.ts'
import { submit } from './actions/submit.ts'
import { unpublish } from './actions/unpublish.ts'
import {
  type Action,
  actions,
  type Command,
  type Decision,
  type Rule,
  type Situation,
} from './decision.ts'
import { Refusal } from './refusal.ts'

const rules: Record<Action, Rule> = {
  submit,
  approve,
  return: returnToEditor,
  recall,
  publish,
  unpublish,
}

/** Longest comment that is taken, in characters. */
export const commentLimit = 5000

/**
 * The whole of the rules: what an action means for a document in this situation.
 *
 * @throws Refusal with the code of the rule that forbids it
 */
export const decide = (situation: Situation, command: Command): Decision => {
  if (command.revision !== situation.current.revision)
    throw new Refusal('revision-changed', { revision: situation.current.revision })
  if (command.contentHash !== undefined && command.contentHash !== situation.contentHash) {
    if (command.action !== 'unpublish' || command.contentHash !== situation.current.liveHash)
      throw new Refusal('content-changed')
  }
  if ((command.comment?.length ?? 0) > commentLimit)
    throw new Refusal('comment-too-long', { limit: commentLimit })
  return rules[command.action](situation, command)
}

/** The actions that would be allowed now, given a reason where one is needed. */
export const allowedActions = (situation: Situation): Action[] =>
  actions.filter((action) => {
    try {
      decide(situation, {
        action,
        revision: situation.current.revision,
        contentHash: situation.contentHash,
        comment: '…',
      })
      return true
    } catch (error) {
      if (error instanceof Refusal) return false
      throw error
    }
  })
