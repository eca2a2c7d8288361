import { type Actor, type Hat, hatsFor } from './actor.ts'
import type { Approval, Case, Delegation } from './case.ts'
import { givenTo, isFilled, neededBy, partiesOf, type Setting } from './chain.ts'
import type { Party, Stage } from './definition.ts'
import type { Mandate } from './mandate.ts'
import type { RefusalCode } from './refusal.ts'
import { type Capacity, capacitiesOf } from './signing.ts'

/** The setting of one person's decision. */
export type Candidacy = Omit<Setting, 'current'> & {
  current: Pick<Case, 'contributors' | 'approvals' | 'delegations'>
  actor: Actor
}

/** A person's way to decide at a stage: for which party, by which seat, in what capacities. */
export type Turn = { party: Party; hat: Hat; capacities: readonly Capacity[] | null }

const delegated = ({ stage, from, seat }: Delegation): Mandate & { stage: string } => ({
  kind: 'delegation',
  for: from,
  seats: [seat],
  from: '',
  to: '',
  stage,
})

/** The actor with the mandates that the document's own delegations give at this stage. */
const withDelegations = (
  actor: Actor,
  stage: Stage,
  delegations: readonly Delegation[],
): Actor => ({
  ...actor,
  mandates: [
    ...(actor.mandates ?? []),
    ...delegations
      .filter(({ to, stage: at }) => to.id === actor.id && at === stage.name)
      .map(delegated),
  ],
})

const personsIn = (approvals: readonly Approval[]): ReadonlySet<string> =>
  new Set(
    approvals.flatMap(({ actorId, onBehalfOf }) => [actorId, ...(onBehalfOf ? [onBehalfOf] : [])]),
  )

/**
 * How the actor may decide at the stage, best first, or why not. Nobody approves what they wrote
 * or edited, nor does anyone who acts for those who did; one person decides once on the way,
 * whether in their own place or another's: a chain counts persons, not hats.
 */
export const turnsAt = (
  { definition, facts, everyone, current, actor: person }: Candidacy,
  stage: Stage,
): readonly Turn[] | RefusalCode => {
  const actor = withDelegations(person, stage, current.delegations)
  const hats = partiesOf(stage).flatMap((party) =>
    hatsFor(actor, party.by, facts).map((hat) => ({ party, hat })),
  )
  if (hats.length === 0) return 'not-your-task'
  const { contributors, approvals } = current
  if (contributors.includes(actor.id)) return 'own-content'
  if ((actor.mandates ?? []).some((mandate) => contributors.includes(mandate.for.id)))
    return 'acts-for-contributor'
  const binding =
    definition.several === 'discharge'
      ? approvals.filter((approval) => approval.stage === stage.name)
      : approvals
  const decided = personsIn(binding)
  if (decided.has(actor.id)) return 'already-decided'
  const setting = { definition, facts, everyone, current }
  const open = hats.filter(
    ({ party, hat }) =>
      !(hat.mandate && decided.has(hat.mandate.for.id)) &&
      !isFilled(stage, party, approvals, setting),
  )
  if (open.length === 0) return 'already-decided'
  const { signing } = stage
  if (!signing) return open.map((turn) => ({ ...turn, capacities: null }))
  // A document of no field is in nobody's charge in particular: every deputy may sign it.
  const given = definition.fieldsOf?.(facts) ?? []
  const fields = given.length > 0 ? given : null
  const signable = open
    .map((turn) => ({ ...turn, capacities: capacitiesOf(signing, turn.hat, facts, fields) }))
    .filter(({ capacities }) => capacities.length > 0)
  return signable.length > 0 ? signable : 'outside-field'
}

/** Why the actor may not decide at the stage, or null when they may. */
export const approvalObstacle = (candidacy: Candidacy, stage: Stage): RefusalCode | null => {
  const turns = turnsAt(candidacy, stage)
  return typeof turns === 'string' ? turns : null
}

type Slot = { stage: Stage; party: Party }

/**
 * Stages that could not be passed if the contributors were these. Where one person decides once on
 * the whole way, persons are matched to places (Kuhn's algorithm), so that two stages never count
 * on the same one.
 */
export const stagesWithoutApprover = (
  setting: Setting,
  stages: readonly Stage[],
  approvals: readonly Approval[] = [],
): Stage[] => {
  const slots = stages.flatMap((stage) =>
    partiesOf(stage).flatMap((party) => {
      const open = neededBy(party, setting) - givenTo(stage, party, approvals).length
      return Array.from({ length: Math.max(0, open) }, (): Slot => ({ stage, party }))
    }),
  )
  const once = setting.definition.several !== 'discharge'
  const fits = (actor: Actor, { stage, party }: Slot): boolean => {
    const turns = turnsAt(
      { ...setting, current: { ...setting.current, approvals, delegations: [] }, actor },
      stage,
    )
    return typeof turns !== 'string' && turns.some((turn) => turn.party.by === party.by)
  }
  const holder = new Map<string, Slot>()
  const placeKey = (actor: Actor, slot: Slot): string =>
    once ? actor.id : `${actor.id}@${slot.stage.name}`
  const place = (slot: Slot, tried: Set<string>): boolean =>
    setting.everyone.some((actor) => {
      const key = placeKey(actor, slot)
      if (tried.has(key) || !fits(actor, slot)) return false
      tried.add(key)
      const held = holder.get(key)
      if (held && !place(held, tried)) return false
      holder.set(key, slot)
      return true
    })
  return [...new Set(slots.filter((slot) => !place(slot, new Set())).map(({ stage }) => stage))]
}
