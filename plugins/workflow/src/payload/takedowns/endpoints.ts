import type { Endpoint, Payload, PayloadRequest, TypedUser } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import type { Text } from '../../core/text.ts'
import { answer } from '../endpoints/answer.ts'
import { routeId } from '../endpoints/route-id.ts'
import { type Engine, engineOf } from '../engine.ts'
import type { Member } from '../options.ts'
import { slugOf } from '../slugs.ts'
import { closeTakedown } from './close.ts'
import { readTakedowns, type TakedownRow } from './store.ts'

/** A place that is to be cleared, or was, as people see it. */
export type ShownTakedown = Pick<
  TakedownRow,
  'collection' | 'docId' | 'title' | 'label' | 'openedAt' | 'status'
> & {
  id: string
  /** Who has it, by name. */
  holder: Text | string
  photoUrl: string | null
  closedBy: string | null
  closedAt: string | null
}

const shown = (
  { workflow }: Engine,
  row: TakedownRow,
  everyone: readonly Member[],
  photos: ReadonlyMap<string, string>,
): ShownTakedown => {
  const { collection, docId, title, label, openedAt, status, holder } = row
  const person = everyone.find(({ id }) => id === holder)
  return {
    ...{ id: String(row.id), collection, docId, title, label, openedAt, status },
    holder: workflow.bodies[holder] ?? person?.name ?? holder,
    photoUrl: photos.get(String(row.photo)) ?? null,
    closedBy: row.closedBy?.name ?? null,
    closedAt: row.closedAt ?? null,
  }
}

const photosOf = async (
  { payload, workflow }: Engine,
  rows: readonly TakedownRow[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = rows.flatMap(({ photo }) =>
    typeof photo === 'string' || typeof photo === 'number' ? [photo] : [],
  )
  const [media] = workflow.media
  if (media === undefined || ids.length === 0) return new Map()
  const found = await payload.find({
    ...{ collection: slugOf(media), where: { id: { in: ids } }, depth: 0, limit: 0 },
  })
  return new Map(
    found.docs.map((doc) => [String(doc.id), (doc as unknown as { url?: string }).url ?? '']),
  )
}

const show = async (engine: Engine, rows: TakedownRow[]): Promise<ShownTakedown[]> => {
  if (rows.length === 0) return []
  const everyone = await engine.workflow.members(engine.payload, {})
  const photos = await photosOf(engine, rows)
  return rows.map((row) => shown(engine, row, everyone, photos))
}

/** The places that this person, or a body of theirs, has still to clear. */
export const takedownsFor = async (payload: Payload, user: TypedUser): Promise<ShownTakedown[]> => {
  const engine = engineOf(payload)
  const { id, seats } = engine.workflow.actor(user)
  const holders = [id, ...seats.map(({ body }) => body)]
  const where = { and: [{ status: { equals: 'open' } }, { holder: { in: holders } }] }
  return show(engine, await readTakedowns(engine, where, undefined))
}

const list = async (req: PayloadRequest): Promise<{ takedowns: ShownTakedown[] }> => {
  if (!req.user) throw new Refusal('sign-in-first')
  const docKey = req.searchParams.get('docKey')
  if (docKey === null) return { takedowns: await takedownsFor(req.payload, req.user) }
  const engine = engineOf(req.payload)
  const rows = await readTakedowns(engine, { docKey: { equals: docKey } }, undefined)
  return { takedowns: await show(engine, rows) }
}

/**
 * `GET /api/workflow/takedowns?docKey=banners:42`: the places of a document that are to be cleared
 * or were; without `docKey` those that wait for the person. `POST …/takedowns/:id/close` with a
 * photo as `file` of a form, or `{ media: id }`: closes one. 400, 401, 403, 404, 409, 422.
 */
export const takedownEndpoints: Endpoint[] = [
  { path: '/workflow/takedowns', method: 'get', handler: (req) => answer(req, () => list(req)) },
  {
    path: '/workflow/takedowns/:id/close',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        const row = await closeTakedown(req, routeId(req))
        const [takedown] = await show(engineOf(req.payload), [row])
        return { takedown }
      }),
  },
]
