import { seatFor } from '../actor.ts'
import { decision, type Rule } from '../decision.ts'
import { Refusal } from '../refusal.ts'

/**
 * Gỡ bài, Tháo dỡ: what is public is taken down at once, with a reason. Work in progress keeps its
 * own state; where there was none, the document is a draft again and needs a new approval.
 */
export const unpublish: Rule = (situation, command) => {
  const { current, actor, definition } = situation
  if (!current.liveHash) throw new Refusal('wrong-state', { state: current.state })
  const seat = seatFor(actor, definition.unpublish)
  if (!seat) throw new Refusal('not-an-unpublisher')
  if (!command.comment?.trim()) throw new Refusal('reason-missing')
  return {
    ...decision(situation, command, seat, {
      ...(current.state === 'published' ? { state: 'draft', approvals: [] } : {}),
      liveHash: null,
      liveSince: null,
    }),
    contentHash: current.liveHash,
  }
}
