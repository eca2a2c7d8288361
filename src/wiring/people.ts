import type {
  Actor,
  AuthorityOptions,
  MandateOptions,
  Member,
  Power,
  WorkflowOptions,
} from '@bangtin/workflow'
import type { User } from 'payload-types'

/** What a user record says of a person, in the workflow's words. */
export const actorFrom = (user: Partial<User> & { id: string | number }): Actor => ({
  id: String(user.id),
  name: user.name ?? user.email ?? '',
  seats: (user.memberships ?? []).map(({ body, position, fields }) => ({
    body,
    position,
    ...(fields && fields.length > 0 ? { fields } : {}),
  })),
  roles: user.roles ?? [],
  isEditor:
    (user.memberships ?? []).length > 0 || (user.roles ?? []).some((role) => role !== 'admin'),
})

/** Everyone with an account; a ward has tens, not thousands. */
export const everyone: WorkflowOptions['members'] = async (payload, req) => {
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    limit: 0,
    pagination: false,
    req: req,
  })
  return docs.map((user): Member => ({
    ...actorFrom(user),
    email: user.email,
    language: user.language ?? 'vi',
    notices: user.notices ?? 'now',
  }))
}

type Seat = { body?: string; position?: string; fields?: string[] }

const seatsOf = (power: Power): Seat[] => (power['memberships'] ?? []) as Seat[]
const rolesOf = (power: Power): string[] => (power['roles'] ?? []) as string[]
const isPowerful = (power: Power): boolean =>
  seatsOf(power).length > 0 || rolesOf(power).includes('admin') || power['headsUnit'] === true

/**
 * Seats in a body and the administrator's role are power. Giving either needs a second person, and
 * so does another mail address for somebody who holds some, since a password reset goes there.
 */
export const authority: AuthorityOptions = {
  collection: 'users',
  fields: ['email', 'roles', 'memberships', 'headsUnit'],
  isRaise: (before, after) => {
    if (!isPowerful(after)) return false
    if (!before) return true
    if (before['email'] !== after['email'] && isPowerful(before)) return true
    if (rolesOf(after).includes('admin') && !rolesOf(before).includes('admin')) return true
    if (after['headsUnit'] === true && before['headsUnit'] !== true) return true
    return seatsOf(after).some(
      (seat) =>
        !seatsOf(before).some(
          (held) =>
            held.body === seat.body &&
            held.position === seat.position &&
            (seat.fields ?? []).every((field) => (held.fields ?? []).includes(field)),
        ),
    )
  },
  harmless: ({ email, roles }) => ({
    ...(email === undefined ? {} : { email }),
    roles: Array.isArray(roles) ? roles.filter((role) => role !== 'admin') : [],
  }),
  mayConfirm: (power) =>
    rolesOf(power).includes('admin') ||
    seatsOf(power).some((seat) => seat.body === 'leadership' && seat.position === 'chairman'),
  hasOwnPassword: (person) => person['passwordIsOwn'] === true,
}

/** Substitution and signing for others; the chairman confirms for those who are away. */
export const mandates: MandateOptions = {
  collection: 'users',
  isUnitHead: (person) => person['headsUnit'] === true,
  mayConfirm: ({ memberships }) =>
    Array.isArray(memberships) &&
    (memberships as Seat[]).some(
      (seat) => seat.body === 'leadership' && seat.position === 'chairman',
    ),
}
