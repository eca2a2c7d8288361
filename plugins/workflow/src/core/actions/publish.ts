import { seatFor, systemActor } from '../actor.ts'
import { pendingState } from '../chain.ts'
import { decision, type Rule, type Situation } from '../decision.ts'
import { Refusal } from '../refusal.ts'
import { lateness } from './schedule.ts'

const isDue = ({ actor, current, now }: Situation): boolean =>
  actor.id === systemActor.id && current.publishAt !== null && current.publishAt.at <= now

/** Đăng: exactly the approved content goes before the public, by a person or at the set time. */
export const publish: Rule = (situation, command) => {
  const { current, actor, definition, facts, contentHash, now } = situation
  if (current.state !== 'approved') throw new Refusal('wrong-state', { state: current.state })
  const seat = seatFor(actor, definition.publish, facts)
  const due = isDue(situation)
  if (!seat && !due) throw new Refusal('not-a-publisher')
  if (current.submittedHash !== contentHash) throw new Refusal('content-changed')
  if (pendingState(situation, current.approvals) !== 'approved')
    throw new Refusal('publish-without-approval')
  return decision(
    situation,
    command,
    seat,
    {
      state: 'published',
      liveHash: contentHash,
      liveSince: now,
      submittedHash: null,
      submittedBy: null,
      version: null,
      dueAt: null,
      publishAt: null,
      fast: null,
    },
    due ? lateness(current.publishAt, now) : {},
  )
}
