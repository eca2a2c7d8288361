/** A person's place in a body, for example the chief of the editorial board. */
export type Seat = { body: string; position: string; field?: string }

/** Somebody who acts: a person with seats, or the system itself. */
export type Actor = {
  id: string
  name: string
  seats: readonly Seat[]
  /** Whether the person may draft and edit governed content. */
  isEditor: boolean
}

/** Who may do something: members of a body, optionally only in some positions. */
export type Authority = { body: string; positions?: readonly string[] }

/** The seat by which the actor holds one of the authorities, or null. */
export const seatFor = (actor: Actor, authorities: readonly Authority[]): Seat | null => {
  for (const { body, positions } of authorities) {
    const seat = actor.seats.find(
      (held) => held.body === body && (!positions || positions.includes(held.position)),
    )
    if (seat) return seat
  }
  return null
}

/** Writes that no person stands behind: scheduled tasks, scripts. */
export const systemActor: Actor = { id: 'system', name: 'Hệ thống', seats: [], isEditor: true }
