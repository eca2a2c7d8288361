import { isPinned } from '../core/case.ts'
import { fold, taskOrder } from '../core/inbox.ts'
import type { StoredCase } from './case-store.ts'
import { type DbRequest, dbReq, type Engine } from './engine.ts'
import { slugs } from './slugs.ts'

/** A document that waits at somebody else, as one of those who wrote or submitted it sees it. */
export type WaitRow = {
  id: number | string
  key: string
  docKey: string
  collection: string
  docId: string
  locale: string | null
  title: string
  search: string
  state: string
  personId: string
  since: string
  dueAt: string | null
  order: string
}

/** Makes the list of who waits for a document what its case says. */
export const syncWaits = async (
  engine: Engine,
  stored: StoredCase,
  req: DbRequest,
): Promise<void> => {
  const { docKey, collection, docId, locale, title, state, since, dueAt } = stored
  const persons = isPinned(state) && state !== 'deleted' ? personsOf(stored) : []
  const { docs: held } = await engine.payload.db.find<WaitRow>({
    collection: slugs.waits,
    where: { docKey: { equals: docKey } },
    limit: 0,
    pagination: false,
    req: dbReq(req),
  })
  const gone = held.filter(({ personId }) => !persons.includes(personId))
  if (gone.length > 0)
    await engine.raw.deleteMany({
      collection: slugs.waits,
      where: { id: { in: gone.map(({ id }) => id) } },
      req: dbReq(req),
    })
  const order = taskOrder(dueAt, since)
  for (const personId of persons) {
    const row = {
      ...{ key: `${docKey}|${personId}`, docKey, collection, docId, locale },
      ...{ title, state, personId },
      ...{ search: fold(title), since, dueAt, order },
    }
    const before = held.find((one) => one.personId === personId)
    if (!before) await engine.raw.create({ collection: slugs.waits, data: row, req: dbReq(req) })
    else if (before.title !== title || before.order !== order || before.state !== state)
      await engine.raw.updateOne({
        collection: slugs.waits,
        id: before.id,
        data: row,
        req: dbReq(req),
        returning: false,
      })
  }
}

const personsOf = ({ contributors, submittedBy }: StoredCase): string[] =>
  [...new Set([...contributors, ...(submittedBy ? [submittedBy] : [])])].filter(
    (id) => id !== 'system',
  )
