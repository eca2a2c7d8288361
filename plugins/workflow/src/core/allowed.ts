import { signOffSetting } from './actions/sign-off.ts'
import { isPinned } from './case.ts'
import { stageOf } from './chain.ts'
import { decide } from './decide.ts'
import { type Action, actions, type Command, type Situation, wayActions } from './decision.ts'
import type { Stage } from './definition.ts'
import { turnsAt } from './eligibility.ts'
import { Refusal } from './refusal.ts'
import type { Capacity } from './signing.ts'

const passes = (work: () => unknown): boolean => {
  try {
    work()
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

type Signed = 'approve' | 'signOff'

const stagesOf = (situation: Situation, action: Signed): [Situation, readonly Stage[]] => {
  if (action === 'approve') {
    const stage = stageOf(situation.definition, situation.current.state)
    return [situation, stage ? [stage] : []]
  }
  if (!passes(() => signOffSetting(situation))) return [situation, []]
  const { seen, stages } = signOffSetting(situation)
  return [seen, stages]
}

/** The capacities in which the actor may sign at the stage that is due; null where none is asked. */
export const signingCapacities = (
  situation: Situation,
  action: Signed,
): readonly Capacity[] | null => {
  const [seen, stages] = stagesOf(situation, action)
  for (const stage of stages) {
    const turns = turnsAt(seen, stage)
    if (typeof turns === 'string') continue
    const all = turns.flatMap(({ capacities }) => capacities ?? [])
    return all.length > 0 ? [...new Set(all)] : null
  }
  return null
}

const samples = (situation: Situation, action: Action): readonly Partial<Command>[] => {
  switch (action) {
    case 'approve':
    case 'signOff':
      return [undefined, ...(signingCapacities(situation, action) ?? [])].map((capacity) => ({
        capacity,
      }))
    case 'reassign':
    case 'delegate':
      return situation.everyone.map(({ id }) => ({ to: id }))
    case 'schedule': {
      const soon = new Date(Date.parse(situation.now) + 3_600_000).toISOString()
      return [{ publishAt: soon }, { takeDownAt: soon }]
    }
    case 'suggest':
      return [{ path: 'x', quote: 'x', replacement: 'y' }]
    case 'resolve':
      return [{ of: 1 }]
    default:
      return [{}]
  }
}

const isAllowed = (situation: Situation, action: Action): boolean => {
  const { revision, liveHash } = situation.current
  const contentHash = action === 'signOff' ? (liveHash ?? undefined) : situation.contentHash
  return samples(situation, action).some((sample) =>
    passes(() => decide(situation, { action, revision, contentHash, comment: '…', ...sample })),
  )
}

/** The actions that would be allowed now, given a reason and a time where one is needed. */
export const allowedActions = (situation: Situation): Action[] =>
  actions.filter((action) => isAllowed(situation, action))

/**
 * What of it to offer to a person: to take down at once only where it does more than to unpublish,
 * which is where something else is under way.
 */
export const offeredActions = (situation: Situation): { way: Action[]; beside: Action[] } => {
  const allowed = allowedActions(situation)
  const { state, publishAt } = situation.current
  const more = isPinned(state) || publishAt !== null || !allowed.includes('unpublish')
  return {
    way: allowed.filter((action) => wayActions.includes(action) && (action !== 'takeDown' || more)),
    beside: allowed.filter((action) => !wayActions.includes(action)),
  }
}

/** Who could take over the task, or be passed the decision. */
export const candidatesFor = (
  situation: Situation,
  action: 'reassign' | 'delegate',
): { id: string; name: string }[] =>
  situation.everyone
    .filter(({ id }) => passes(() => decide(situation, { action, to: id })))
    .map(({ id, name }) => ({ id, name }))
