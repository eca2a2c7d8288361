import type { Approval } from '../case.ts'
import { partiesOf, partyName, stagesFor } from '../chain.ts'
import type { Command, Situation } from '../decision.ts'
import type { Stage } from '../definition.ts'
import { type Turn, turnsAt } from '../eligibility.ts'
import { Refusal } from '../refusal.ts'
import type { Capacity } from '../signing.ts'

/** A turn that was taken, with the capacity that was stated. */
export type Taken = Turn & { capacity: Capacity | null }

/**
 * The turn that the command takes at a stage.
 *
 * @throws Refusal why the actor may not decide there, `capacity-missing` or `capacity-not-yours`
 */
export const takeTurn = (situation: Situation, stage: Stage, command: Command): Taken => {
  const turns = turnsAt(situation, stage)
  if (typeof turns === 'string') throw new Refusal(turns, { stage: stage.name })
  const { capacity, onBehalfOf } = command
  const mine =
    onBehalfOf === undefined
      ? turns
      : turns.filter(({ hat }) => (hat.mandate?.for.id ?? situation.actor.id) === onBehalfOf)
  if (mine.length === 0) throw new Refusal('not-your-task', { stage: stage.name })
  const allowed = [...new Set(mine.flatMap(({ capacities }) => capacities ?? []))]
  if (capacity === undefined) {
    const plain = mine.find(({ capacities }) => capacities === null || capacities.includes('own'))
    if (!plain) throw new Refusal('capacity-missing', { allowed })
    return { ...plain, capacity: plain.capacities === null ? null : 'own' }
  }
  const fitting = mine.find(({ capacities }) => capacities?.includes(capacity))
  if (!fitting) throw new Refusal('capacity-not-yours', { allowed: allowed.length ? allowed : '–' })
  return { ...fitting, capacity }
}

/** The approval that a turn gives. */
export const approvalBy = (actorId: string, stage: Stage, { party, hat }: Turn): Approval => ({
  stage: stage.name,
  actorId,
  ...(partiesOf(stage).length > 1 ? { party: partyName(party) } : {}),
  ...(hat.mandate ? { onBehalfOf: hat.mandate.for.id } : {}),
})

/**
 * Approvals at the later stages that this one decision discharges, where the definition says so:
 * those at which the actor holds a seat of their own and may sign as they did.
 */
export const dischargedBy = (
  situation: Situation,
  stage: Stage,
  { capacity }: Taken,
  approvals: readonly Approval[],
): readonly Approval[] => {
  const { definition, facts, actor, current } = situation
  if (definition.several !== 'discharge') return []
  const way = stagesFor(definition, facts)
  const later = way.slice(way.findIndex(({ name }) => name === stage.name) + 1)
  return later.flatMap((next): Approval[] => {
    const turns = turnsAt({ ...situation, current: { ...current, approvals } }, next)
    if (typeof turns === 'string') return []
    const own = turns.find(
      ({ hat, capacities }) =>
        hat.mandate === null &&
        (capacities === null || capacities.includes(capacity ?? ('' as Capacity))),
    )
    return own ? [{ ...approvalBy(actor.id, next, own), discharged: true }] : []
  })
}
