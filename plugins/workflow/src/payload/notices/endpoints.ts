import type { Endpoint, PayloadRequest, Where } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { answer } from '../endpoints/answer.ts'
import { type Engine, engineOf } from '../engine.ts'
import type { NoticeItem } from './options.ts'
import { slugs } from '../slugs.ts'
import type { NoticeRow } from './notice-store.ts'

/** One notice as a person's list shows it. */
export type ShownNotice = Omit<NoticeItem, 'by'> & {
  id: string
  by: string | null
  comment: string | null
  isRead: boolean
}

/** A person's newest notices, and how many they have not read. */
export type NoticeList = { unread: number; notices: ShownNotice[] }

const shownAtMost = 50
const idsAtMost = 200

const personOf = (req: PayloadRequest): { engine: Engine; personId: string } => {
  if (!req.user) throw new Refusal('sign-in-first')
  const engine = engineOf(req.payload)
  return { engine, personId: engine.workflow.actor(req.user).id }
}

// The digest only repeats what the list shows one by one.
const ownOf = (personId: string): Where[] => [
  { personId: { equals: personId } },
  { reason: { not_equals: 'digest' } },
]

const list = async (req: PayloadRequest): Promise<NoticeList> => {
  const { engine, personId } = personOf(req)
  const { db } = engine.payload
  const { docs } = await db.find<NoticeRow>({
    collection: slugs.notices,
    where: { and: ownOf(personId) },
    sort: '-at',
    limit: shownAtMost,
    pagination: false,
  })
  const { totalDocs } = await db.count({
    collection: slugs.notices,
    where: { and: [...ownOf(personId), { readAt: { exists: false } }] },
  })
  return { unread: totalDocs, notices: docs.map(shown) }
}

const shown = ({ id, readAt, notice }: NoticeRow): ShownNotice => {
  const { reason, collection, docId, locale, title, at, by, stage, dueAt, entry } = notice
  return {
    ...{ id: String(id), reason, collection, docId, locale, title, at, by, stage, dueAt },
    comment: entry?.comment ?? null,
    isRead: Boolean(readAt),
  }
}

const wanted = async (req: PayloadRequest): Promise<string[] | 'all'> => {
  const body = (await req.json?.().catch(() => null)) as { ids?: unknown; all?: unknown } | null
  if (body?.all === true) return 'all'
  const ids = body?.ids
  const isList = Array.isArray(ids) && ids.length <= idsAtMost
  if (!isList || !ids.every((id) => typeof id === 'string' || typeof id === 'number'))
    throw new Refusal('body-malformed', { reason: '{ ids: […] } | { all: true }' })
  return ids.map(String)
}

const read = async (req: PayloadRequest): Promise<NoticeList> => {
  const { engine, personId } = personOf(req)
  const which = await wanted(req)
  const unread: Where[] = [{ personId: { equals: personId } }, { readAt: { exists: false } }]
  await engine.raw.updateMany({
    collection: slugs.notices,
    where: { and: which === 'all' ? unread : [...unread, { id: { in: which } }] },
    data: { readAt: new Date().toISOString() },
    returning: false,
  })
  return list(req)
}

/**
 * `GET /api/workflow/notices`: the person's newest notices and how many are unread. `POST
 * …/notices/read` with `{ ids }` or `{ all: true }`: marks them read. 400, 401.
 */
export const noticeEndpoints: Endpoint[] = [
  { path: '/workflow/notices', method: 'get', handler: (req) => answer(req, () => list(req)) },
  {
    path: '/workflow/notices/read',
    method: 'post',
    handler: (req) => answer(req, () => read(req)),
  },
]
