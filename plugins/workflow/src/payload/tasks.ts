import type { Payload, TypedUser } from 'payload'
import { engineOf } from './engine.ts'
import { slugs } from './slugs.ts'
import type { TaskRow } from './task-store.ts'

/** One document that waits for a person. */
export type Task = Pick<
  TaskRow,
  | 'collection'
  | 'docId'
  | 'locale'
  | 'title'
  | 'state'
  | 'since'
  | 'kind'
  | 'stage'
  | 'body'
  | 'dueAt'
>

/** What waits for this person, the first due first; at most 100. */
export const tasksOf = async (payload: Payload, user: TypedUser): Promise<Task[]> => {
  const { workflow } = engineOf(payload)
  const { docs } = await payload.db.find<TaskRow>({
    collection: slugs.tasks,
    where: { personId: { equals: workflow.actor(user).id } },
    sort: 'order',
    limit: 100,
    pagination: false,
  })
  return docs.map(
    ({ collection, docId, locale, title, state, since, kind, stage, body, dueAt }) => ({
      ...{ collection, docId, title, state, since, kind, stage, body },
      locale: locale ?? null,
      dueAt: dueAt ?? null,
    }),
  )
}
