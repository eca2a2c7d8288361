import { seatFor } from '../actor.ts'
import { partiesOf, stageOf } from '../chain.ts'
import { decision, type Rule, type Situation } from '../decision.ts'
import type { Stage } from '../definition.ts'
import { approvalObstacle, turnsAt } from '../eligibility.ts'
import { Refusal } from '../refusal.ts'

const present = ({ definition, current }: Situation): Stage => {
  const stage = stageOf(definition, current.state)
  if (!stage) throw new Refusal('wrong-state', { state: current.state })
  return stage
}

const target = ({ everyone }: Situation, to: string | undefined) => {
  const person = everyone.find(({ id }) => id === to)
  if (!person) throw new Refusal('person-unknown')
  return person
}

/** Phân công: one person of the body gets the task; by a member of the body or a manager. */
export const reassign: Rule = (situation, command) => {
  const { definition, facts, actor, current } = situation
  const stage = present(situation)
  const holders = partiesOf(stage).map(({ by }) => by)
  const seat = seatFor(actor, [...holders, ...(definition.manage ?? [])], facts)
  if (!seat) throw new Refusal('not-your-task', { stage: stage.name })
  const person = target(situation, command.to)
  const obstacle = approvalObstacle({ ...situation, actor: person }, stage)
  if (obstacle) throw new Refusal('person-not-eligible', { name: person.name })
  const to = { id: person.id, name: person.name }
  const others = current.assignments.filter((assignment) => assignment.stage !== stage.name)
  const assignments = [...others, { stage: stage.name, to }]
  return decision(situation, command, seat, { assignments }, { to })
}

/**
 * Ủy quyền một việc: a holder of the seat passes the decision on this document to a colleague.
 * Never what a mandate gave, never to a contributor, never where decisions are signatures.
 */
export const delegate: Rule = (situation, command) => {
  const { actor, current } = situation
  const stage = present(situation)
  if (stage.signing || stage.delegable === false)
    throw new Refusal('delegation-forbidden', { stage: stage.name })
  const turns = turnsAt(situation, stage)
  if (typeof turns === 'string') throw new Refusal(turns, { stage: stage.name })
  const own = turns.find(({ hat }) => hat.mandate === null)
  if (!own) throw new Refusal('delegation-forbidden', { stage: stage.name })
  const person = target(situation, command.to)
  const from = { id: actor.id, name: actor.name }
  const to = { id: person.id, name: person.name }
  const delegation = { stage: stage.name, from, seat: own.hat.seat, to }
  const delegations = [
    ...current.delegations.filter((one) => one.from.id !== actor.id || one.stage !== stage.name),
    delegation,
  ]
  const seen = { ...situation, actor: person, current: { ...current, delegations } }
  if (person.id === actor.id || approvalObstacle(seen, stage))
    throw new Refusal('person-not-eligible', { name: person.name })
  return decision(situation, command, own.hat.seat, { delegations }, { to })
}
