import type { Payload } from 'payload'
import type { User } from 'payload-types'
import { isOrganiser } from '../access/organises-contests.ts'

/** Phones of everybody whose account may see a contest's key: they write, approve or run it. */
export const contestStaff = async (payload: Payload): Promise<string[]> => {
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    ...{ limit: 0, pagination: false },
  })
  return docs.filter(isOrganiser).flatMap(({ phone }) => phone ?? [])
}
