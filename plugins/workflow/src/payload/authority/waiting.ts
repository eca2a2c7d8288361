import type { Payload, TypedUser } from 'payload'
import { engineOf } from '../engine.ts'
import { powerOf } from '../gate/authority.ts'
import { slugOf } from '../slugs.ts'
import type { PendingAuthority } from './pending.ts'

/** A raise that this person may confirm. */
export type WaitingRaise = { collection: string; id: string; name: string; since: string }

type Person = Record<string, unknown> & { id: number | string; name?: string; email?: string }

/** The raises that wait for this person as the second one, longest waiting first. */
export const raisesFor = async (payload: Payload, user: TypedUser): Promise<WaitingRaise[]> => {
  const engine = engineOf(payload)
  const options = engine.workflow.authority
  if (!options?.mayConfirm(powerOf(engine, options, { ...user }))) return []
  const { docs } = await payload.db.find<Person>({
    collection: slugOf(options.collection),
    limit: 0,
    pagination: false,
  })
  return docs
    .flatMap((person): WaitingRaise[] => {
      const pending = person['pendingAuthority'] as PendingAuthority | null | undefined
      const involved = [String(person.id), pending?.askedBy.id].includes(String(user.id))
      if (!pending || involved) return []
      const name = person.name ?? person.email ?? ''
      return [
        { collection: options.collection, id: String(person.id), name, since: pending.askedAt },
      ]
    })
    .sort((a, b) => a.since.localeCompare(b.since))
}
