import type { Payload, TypedUser } from 'payload'
import { seatFor } from '../core/actor.ts'
import { stageOf } from '../core/chain.ts'
import { approvalObstacle } from '../core/eligibility.ts'
import type { StoredCase } from './case-store.ts'
import { engineOf } from './engine.ts'
import { slugs } from './slugs.ts'

/** One document that waits for a person. */
export type Task = {
  collection: string
  docId: string
  title: string
  state: string
  since: string
  kind: 'decide' | 'publish' | 'mend'
}

/** What waits for this person, longest waiting first; at most 100. */
export const tasksOf = async (payload: Payload, user: TypedUser): Promise<Task[]> => {
  const { workflow } = engineOf(payload)
  const actor = workflow.actor(user)
  const { docs } = await payload.db.find<StoredCase>({
    collection: slugs.cases,
    where: {
      and: [
        { collection: { in: Object.keys(workflow.collections) } },
        { state: { not_in: ['draft', 'published', 'deleted'] } },
      ],
    },
    sort: 'since',
    limit: 1000,
    pagination: false,
  })
  return docs
    .flatMap((stored): Task[] => {
      const definition = workflow.collections[stored.collection]?.definition
      if (!definition) return []
      const { collection, docId, title, state, since } = stored
      const task = { collection, docId, title, state, since }
      const stage = stageOf(definition, state)
      if (stage)
        return approvalObstacle(stored, stage, actor) === null ? [{ ...task, kind: 'decide' }] : []
      if (state === 'approved')
        return seatFor(actor, definition.publish) ? [{ ...task, kind: 'publish' }] : []
      return state === 'returned' && stored.contributors.includes(actor.id)
        ? [{ ...task, kind: 'mend' }]
        : []
    })
    .slice(0, 100)
}
