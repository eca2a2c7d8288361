import { type Actor, authorityKey, seatsFor } from './actor.ts'
import type { Approval, Case } from './case.ts'
import { holds } from './condition.ts'
import type { Definition, Party, Stage } from './definition.ts'
import type { Facts } from './facts.ts'
import { Refusal } from './refusal.ts'

/** What the way of one document depends on beside its approvals. */
export type Setting = {
  definition: Definition
  facts: Facts
  /** Everyone who may have a part. */
  everyone: readonly Actor[]
  current: Pick<Case, 'contributors'>
}

/** The parties of a stage; a stage with one body has one. */
export const partiesOf = (stage: Stage): readonly Party[] =>
  'parties' in stage ? stage.parties : [{ by: stage.by, quorum: stage.quorum ?? 1 }]

/** The name of a party in decisions. */
export const partyName = ({ name, by }: Party): string => name ?? authorityKey(by)

/** Whether a stage is part of the way for these facts. */
export const isPart = ({ when }: Stage, facts: Facts): boolean =>
  when === undefined || (typeof when === 'function' ? when(facts) : holds(when, facts))

/** The stages that this document has to pass. */
export const stagesFor = (definition: Definition, facts: Facts): readonly Stage[] =>
  definition.stages.filter((stage) => isPart(stage, facts))

/** How many persons of the party have to agree; `all` is everyone who may, and at least one. */
export const neededBy = (party: Party, { everyone, facts, current }: Setting): number => {
  const { quorum = 1 } = party
  if (quorum !== 'all') return quorum
  const may = everyone.filter(
    (actor) =>
      seatsFor(actor, party.by, facts).length > 0 && !current.contributors.includes(actor.id),
  )
  return Math.max(1, may.length)
}

/** The approvals that count for a party. */
export const givenTo = (
  stage: Stage,
  party: Party,
  approvals: readonly Approval[],
): readonly Approval[] =>
  approvals.filter(
    (approval) =>
      approval.stage === stage.name &&
      (approval.party ?? partyName(partiesOf(stage)[0] ?? party)) === partyName(party),
  )

/** Whether a party has agreed. */
export const isFilled = (
  stage: Stage,
  party: Party,
  approvals: readonly Approval[],
  setting: Setting,
): boolean => givenTo(stage, party, approvals).length >= neededBy(party, setting)

/** Whether every party of a stage has agreed. */
export const isPassed = (stage: Stage, approvals: readonly Approval[], setting: Setting): boolean =>
  partiesOf(stage).every((party) => isFilled(stage, party, approvals, setting))

/**
 * The state after the given approvals: the first stage that still has to decide, or `approved`.
 *
 * @throws Refusal `no-stage-applies`: what nobody has to approve is not approved
 */
export const pendingState = (setting: Setting, approvals: readonly Approval[]): string => {
  const way = stagesFor(setting.definition, setting.facts)
  if (way.length === 0) throw new Refusal('no-stage-applies')
  return way.find((stage) => !isPassed(stage, approvals, setting))?.name ?? 'approved'
}

/** The stage with that name, if the state is a stage. */
export const stageOf = (definition: Definition, state: string): Stage | undefined =>
  definition.stages.find((stage) => stage.name === state)

/**
 * The version of the definition that a document is under: the one its way began with.
 *
 * @throws Refusal `definition-unknown` when the project no longer holds that version
 */
export const definitionFor = (
  newest: Definition,
  { version }: Pick<Case, 'version'>,
): Definition => {
  if (version === null || version === newest.version) return newest
  const earlier = newest.previous?.find((definition) => definition.version === version)
  if (!earlier) throw new Refusal('definition-unknown', { version })
  return earlier
}

/** As {@link definitionFor}; where the project lost it, rules under which only moving on is possible. */
export const underWay = (newest: Definition, current: Pick<Case, 'version'>): Definition => {
  try {
    return definitionFor(newest, current)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { unpublish, takeDown = unpublish, manage = [] } = newest
    const version = current.version ?? newest.version
    return { version, stages: [], publish: [], unpublish, takeDown, manage }
  }
}
