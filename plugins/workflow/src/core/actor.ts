import type { Facts } from './facts.ts'
import type { Mandate } from './mandate.ts'
import type { Text } from './text.ts'

/** A person's place in a body, for example the chief of the editorial board. */
export type Seat = {
  body: string
  position: string
  /** The fields of work ("lĩnh vực") that the seat is in charge of. @default none in particular */
  fields?: readonly string[]
}

/** A person by id, with the name as it stood then. */
export type Person = { id: string; name: string }

/** Somebody who acts: a person with seats, or the system itself. */
export type Actor = Person & {
  seats: readonly Seat[]
  /** Whether the person may draft and edit governed content. */
  isEditor: boolean
  /** Roles, for definitions that name a role rather than a body. */
  roles?: readonly string[]
  /** In whose place the person may act, as far as it is in force now. */
  mandates?: readonly Mandate[]
}

/**
 * Who may do something: members of a body (optionally only in some positions), a role, named
 * people by id, or a rule on the person and the document.
 */
export type Authority =
  | { body: string; positions?: readonly string[] }
  | { role: string }
  | { persons: readonly string[] }
  | { rule: string; label: Text; allows: (actor: Actor, facts: Facts) => boolean }

/** The key of an authority: its body, its role, its rule, or `persons`. */
export const authorityKey = (authority: Authority): string =>
  'body' in authority
    ? authority.body
    : 'role' in authority
      ? authority.role
      : 'rule' in authority
        ? authority.rule
        : 'persons'

const noFacts: Facts = { flags: {}, content: {} }

const holds = (authority: { body: string; positions?: readonly string[] }, seat: Seat): boolean =>
  seat.body === authority.body &&
  (!authority.positions || authority.positions.includes(seat.position))

/** The seats by which somebody holds an authority themselves, in the order they were given. */
export const seatsFor = (actor: Actor, authority: Authority, facts = noFacts): readonly Seat[] => {
  if ('body' in authority) return actor.seats.filter((seat) => holds(authority, seat))
  const isHeld =
    'role' in authority
      ? (actor.roles ?? []).includes(authority.role)
      : 'persons' in authority
        ? authority.persons.includes(actor.id)
        : authority.allows(actor, facts)
  return isHeld ? [{ body: authorityKey(authority), position: 'member' }] : []
}

/** The seat by which the actor themselves holds one of the authorities, or null. */
export const seatFor = (
  actor: Actor,
  authorities: readonly Authority[],
  facts: Facts = noFacts,
): Seat | null => authorities.flatMap((authority) => seatsFor(actor, authority, facts))[0] ?? null

/** A seat and, where it is another's, by what mandate it is taken. */
export type Hat = { seat: Seat; mandate: Mandate | null }

/** Every way in which somebody may act for an authority: their own seats first. */
export const hatsFor = (actor: Actor, authority: Authority, facts: Facts): readonly Hat[] => [
  ...seatsFor(actor, authority, facts).map((seat) => ({ seat, mandate: null })),
  ...(actor.mandates ?? []).flatMap((mandate) =>
    seatsFor({ ...mandate.for, seats: mandate.seats, isEditor: false }, authority, facts).map(
      (seat) => ({ seat, mandate }),
    ),
  ),
]

/** Writes that no person stands behind: scheduled tasks, scripts. */
export const systemActor: Actor = { id: 'system', name: 'Hệ thống', seats: [], isEditor: true }
