import type { Payload } from 'payload'
import type { User } from 'payload-types'
import { hasRole } from '../access/roles.ts'

const holdsToIt = (user: User): boolean =>
  hasRole(user, 'admin') ||
  (user.memberships ?? []).some(
    ({ body, position }) => body === 'leadership' && position === 'chairman',
  )

/** Mail addresses of administrators and the chairman: each holds the others to the record. */
export const guardians = async (payload: Payload): Promise<string[]> => {
  const query = { collection: 'users', sort: 'email', limit: 0, pagination: false } as const
  const { docs } = await payload.db.find<User>(query)
  return docs.filter(holdsToIt).map(({ email }) => email)
}
