import type { PayloadRequest } from 'payload'
import type { Actor } from '../../core/actor.ts'
import { type InboxQuery, readInboxQuery } from '../../core/inbox.ts'
import { Refusal } from '../../core/refusal.ts'
import { actorOf } from '../actor-of.ts'
import { dbReq, type Engine, engineOf } from '../engine.ts'
import { membersAt } from '../members.ts'
import { slugs } from '../slugs.ts'
import { inboxWhere, lateBy } from './query.ts'
import { type InboxRow, inboxRows, type Kept } from './rows.ts'

/** A page of the list of open tasks. */
export type InboxPage = {
  docs: InboxRow[]
  totalDocs: number
  page: number
  totalPages: number
  limit: number
}

/** How many tasks wait for a person, and how many of them are late. */
export type InboxCount = { mine: number; overdue: number }

const withMandates = async (engine: Engine, req: PayloadRequest, now: string): Promise<Actor> => {
  const actor = actorOf(engine, req)
  const everyone = await membersAt(engine, null, now, req)
  return everyone.find(({ id }) => id === actor.id) ?? actor
}

/** Reads one page of open tasks for the person behind the request; the database does the paging. */
export const inboxPage = async (
  req: PayloadRequest,
  query: InboxQuery,
  clock: Date = new Date(),
): Promise<InboxPage> => {
  const engine = engineOf(req.payload)
  const now = clock.toISOString()
  const actor = query.scope === 'body' ? await withMandates(engine, req, now) : actorOf(engine, req)
  const { docs, totalDocs, totalPages } = await engine.payload.db.find<Kept>({
    collection: query.scope === 'others' ? slugs.waits : slugs.tasks,
    where: inboxWhere(query, actor, now),
    sort: 'order',
    page: query.page,
    limit: query.limit,
    req: dbReq(req),
  })
  const { page, limit } = query
  return {
    docs: await inboxRows(engine, docs, actor, now, req),
    ...{ totalDocs, page, totalPages, limit },
  }
}

/** Counts the tasks of the person behind the request. */
export const inboxCount = async (
  req: PayloadRequest,
  clock: Date = new Date(),
): Promise<InboxCount> => {
  const engine = engineOf(req.payload)
  const { id } = actorOf(engine, req)
  const now = clock.toISOString()
  const own = { personId: { equals: id } }
  const count = async (where: object): Promise<number> =>
    (
      await engine.payload.db.count({
        collection: slugs.tasks,
        where: where as never,
        req: dbReq(req),
      })
    ).totalDocs
  return {
    mine: await count(own),
    overdue: await count({ and: [own, lateBy(now)] }),
  }
}

/**
 * The page that somebody asks for by parameters.
 *
 * @throws Refusal `body-malformed` naming a wrong one
 */
export const readInbox = (req: PayloadRequest, parameters: URLSearchParams): Promise<InboxPage> => {
  const { collections } = engineOf(req.payload).workflow
  const query = readInboxQuery(parameters, Object.keys(collections))
  if ('fault' in query) throw new Refusal('body-malformed', { reason: query.fault })
  return inboxPage(req, query)
}
