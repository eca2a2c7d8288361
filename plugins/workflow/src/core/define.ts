import { type Authority, authorityKey } from './actor.ts'
import { partiesOf, partyName } from './chain.ts'
import { flagsIn, isSatisfiable } from './condition.ts'
import { type Definition, fixedStates, type Stage } from './definition.ts'

const demandAuthorities = (what: string, authorities: readonly Authority[] | undefined): void => {
  if (authorities?.length === 0)
    throw new Error(`Nobody may ${what}; name at least one body in "${what}".`)
  for (const authority of authorities ?? [])
    if ('persons' in authority && authority.persons.length === 0)
      throw new Error(`Nobody may ${what}: "persons" is empty; name at least one.`)
}

const demandParties = (stage: Stage): void => {
  const parties = partiesOf(stage)
  if (parties.length === 0)
    throw new Error(`Nobody can act in stage "${stage.name}"; give it at least one party.`)
  const names = parties.map(partyName)
  for (const [index, { by, quorum = 1 }] of parties.entries()) {
    const name = names[index] ?? ''
    if (names.indexOf(name) !== index)
      throw new Error(`Stage "${stage.name}" has two parties "${name}"; give each its own "name".`)
    if (quorum !== 'all' && !(Number.isInteger(quorum) && quorum >= 1))
      throw new Error(`Stage "${stage.name}": a quorum is 1 or more, or 'all'.`)
    if (!('persons' in by)) continue
    if (by.persons.length === 0)
      throw new Error(`Nobody can act in stage "${stage.name}": "persons" is empty; name someone.`)
    if (quorum !== 'all' && quorum > new Set(by.persons).size)
      throw new Error(
        `Stage "${stage.name}": the quorum ${quorum} is larger than its ${by.persons.length} persons; lower it or name more.`,
      )
  }
}

const demandCondition = (stage: Stage, flags: readonly string[]): void => {
  const { name, when } = stage
  if (!when || typeof when === 'function') return
  const unknown = flagsIn(when).find((flag) => !flags.includes(flag))
  if (unknown !== undefined)
    throw new Error(
      `Stage "${name}" asks for the flag "${unknown}", which nobody can set; add it to "flags".`,
    )
  if (!isSatisfiable(when))
    throw new Error(`Stage "${name}" is unreachable: no document meets its "when"; mend it.`)
}

const demandVersions = (definition: Definition): void => {
  const { version, previous = [], migrations = {} } = definition
  const versions = [version, ...previous.map((earlier) => earlier.version)]
  for (const [index, one] of versions.entries()) {
    if (!Number.isInteger(one) || one < 1)
      throw new Error('The version of a workflow is a whole number from 1.')
    if (versions.indexOf(one) !== index)
      throw new Error(`Version ${one} stands twice; raise "version" with every change.`)
    if (one > version)
      throw new Error(`"previous" holds version ${one}, newer than ${version}; raise "version".`)
  }
  const names = definition.stages.map((stage) => stage.name)
  for (const [from, stages] of Object.entries(migrations))
    for (const target of Object.values(stages))
      if (target !== null && !names.includes(target))
        throw new Error(`The migration from version ${from} leads to "${target}", no stage here.`)
}

/**
 * Checks a definition and keeps the names of its stages and flags as literal types, so that a typo
 * does not compile.
 *
 * @throws Error naming the stage and the mend when the definition can't work
 */
export const defineWorkflow = <const Name extends string, const Flag extends string = never>(
  definition: Definition<Name, Flag>,
): Definition<Name, Flag> => {
  const names = definition.stages.map((stage) => stage.name)
  if (names.length === 0) throw new Error('A workflow needs at least one stage.')
  for (const [index, name] of names.entries()) {
    if ((fixedStates as readonly string[]).includes(name))
      throw new Error(`Stage "${name}" has the name of a state; choose another name.`)
    if (names.indexOf(name) !== index)
      throw new Error(`Stage "${name}" stands twice; give each stage a name of its own.`)
  }
  const flags: Readonly<Record<string, readonly Authority[]>> = definition.flags ?? {}
  for (const stage of definition.stages as unknown as readonly Stage[]) {
    demandParties(stage)
    demandCondition(stage, Object.keys(flags))
  }
  demandAuthorities('publish', definition.publish)
  demandAuthorities('unpublish', definition.unpublish)
  demandAuthorities('takeDown', definition.takeDown)
  demandAuthorities('fastTrack.by', definition.fastTrack?.by)
  for (const [flag, authorities] of Object.entries(flags)) demandAuthorities(flag, authorities)
  demandVersions(definition)
  return definition
}

/** Every body that a definition names, to be checked against the bodies that there are. */
export const bodiesIn = (definition: Definition): readonly string[] =>
  [
    ...definition.stages.flatMap((stage) => partiesOf(stage).map(({ by }) => by)),
    ...definition.publish,
    ...definition.unpublish,
    ...(definition.takeDown ?? []),
    ...(definition.manage ?? []),
    ...(definition.fastTrack?.by ?? []),
    ...Object.values(definition.flags ?? {}).flat(),
  ].flatMap((authority) => ('body' in authority ? [authorityKey(authority)] : []))
