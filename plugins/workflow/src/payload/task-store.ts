import { fold, taskOrder } from '../core/inbox.ts'
import { openTasks, type OpenTask, type Waiting } from '../core/tasks.ts'
import type { StoredCase } from './case-store.ts'
import { type DbRequest, dbReq, type Engine } from './engine.ts'
import { codeOf } from './locales.ts'
import { slugs } from './slugs.ts'
import { syncWaits } from './wait-store.ts'

/** A task as it is kept, with what lists show of its document. */
export type TaskRow = OpenTask & {
  id: number | string
  key: string
  docKey: string
  collection: string
  docId: string
  /** Its locale's code, where each is governed by itself; else null. */
  locale: string | null
  title: string
  state: string
  since: string
  /** The title as it is searched in. */
  search: string
  /** What lists are sorted by. */
  order: string
  /** The first of a body's rows of a document, which stands for it in the body's list. */
  lead: boolean
}

const keyOf = (docKey: string, { kind, stage, personId }: OpenTask): string =>
  [docKey, kind, stage ?? '', personId].join('|')

const leadsOf = (tasks: readonly OpenTask[]): ReadonlySet<OpenTask> => {
  const seen = new Map<string, OpenTask>()
  for (const task of tasks) {
    const { body } = task
    if (body !== null && !seen.has(body)) seen.set(body, task)
  }
  return new Set(seen.values())
}

/** The tasks that a document gives now, as they are kept. */
export const tasksOfDocument = async (
  engine: Engine,
  docKey: string,
  req: DbRequest,
): Promise<TaskRow[]> =>
  (
    await engine.payload.db.find<TaskRow>({
      collection: slugs.tasks,
      where: { docKey: { equals: docKey } },
      limit: 0,
      pagination: false,
      req: dbReq(req),
    })
  ).docs

/**
 * Makes the kept tasks of a document what its case says, in the same transaction as the decision.
 *
 * @returns those that are new
 */
export const syncTasks = async (
  engine: Engine,
  seen: Waiting,
  stored: StoredCase,
  req: DbRequest,
): Promise<OpenTask[]> => {
  const { docKey, collection, docId, title, state, since } = stored
  const locale = codeOf(engine, collection, stored.locale)
  const wanted = stored.state === 'deleted' ? [] : openTasks(seen)
  const held = await tasksOfDocument(engine, docKey, req)
  const keys = new Map(wanted.map((task) => [keyOf(docKey, task), task]))
  const gone = held.filter(({ key }) => !keys.has(key))
  if (gone.length > 0)
    await engine.raw.deleteMany({
      collection: slugs.tasks,
      where: { id: { in: gone.map(({ id }) => id) } },
      req: dbReq(req),
    })
  const leads = leadsOf([...keys.values()])
  const added: OpenTask[] = []
  for (const [key, task] of keys) {
    const row = {
      ...{ ...task, key, docKey, collection, docId, locale, title, state, since },
      ...{ lead: leads.has(task), search: fold(title), order: taskOrder(task.dueAt, since) },
    }
    const before = held.find((one) => one.key === key)
    if (!before) {
      added.push(task)
      await engine.raw.create({ collection: slugs.tasks, data: row, req: dbReq(req) })
    } else if (
      before.title !== title ||
      before.since !== since ||
      (before.dueAt ?? null) !== task.dueAt ||
      before.body !== task.body ||
      before.lead !== row.lead
    )
      await engine.raw.updateOne({
        collection: slugs.tasks,
        id: before.id,
        data: before.dueAt === task.dueAt ? row : { ...row, told: null },
        req: dbReq(req),
        returning: false,
      })
  }
  await syncWaits(engine, stored, req)
  return added
}

/** Removes every task of a document that waits for nobody any more. */
export const dropTasks = async (engine: Engine, docKey: string, req: DbRequest): Promise<void> => {
  await engine.raw.deleteMany({
    collection: slugs.tasks,
    where: { docKey: { equals: docKey } },
    req: dbReq(req),
  })
  await engine.raw.deleteMany({
    collection: slugs.waits,
    where: { docKey: { equals: docKey } },
    req: dbReq(req),
  })
}
