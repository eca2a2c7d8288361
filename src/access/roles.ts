/** What a user record says of a person's duties; kept apart from generated types. */
export type RoleBearer = {
  roles?: readonly string[] | null
  memberships?: readonly { body?: string | null; position?: string | null }[] | null
}

/** Whether the person holds one of the roles. */
export const hasRole = (user: unknown, ...roles: string[]): boolean =>
  Boolean((user as RoleBearer | null)?.roles?.some((role) => roles.includes(role)))

/** Whether the person sits in the body. */
export const sitsIn = (user: unknown, ...bodies: string[]): boolean =>
  Boolean(
    (user as RoleBearer | null)?.memberships?.some(
      (seat) => seat.body && bodies.includes(seat.body),
    ),
  )
