import type { Text } from '../../core/text.ts'
import { type DbRequest, dbReq, type Engine } from '../engine.ts'
import type { Member } from '../options.ts'
import { slugs } from '../slugs.ts'

/** A place that is to be cleared, as it is kept. */
export type TakedownRow = {
  id: number | string
  /** The document, the number of the decision, and the place. */
  key: string
  docKey: string
  collection: string
  docId: string
  title: string
  place: string
  label: Text | string
  holder: string
  openedAt: string
  status: 'open' | 'closed'
  photo?: unknown
  photoHash?: string | null
  closedBy?: { id: string; name: string } | null
  closedAt?: string | null
}

/** Reads places by a condition, the newest first. */
export const readTakedowns = async (
  engine: Engine,
  where: object,
  req: DbRequest,
): Promise<TakedownRow[]> =>
  (
    await engine.payload.db.find<TakedownRow>({
      collection: slugs.takedowns,
      where: where as never,
      sort: '-openedAt',
      limit: 200,
      pagination: false,
      req: dbReq(req),
    })
  ).docs

/** Whether the person has the place: by name, or by a seat in the body that has it. */
export const holds = (member: Pick<Member, 'id' | 'seats'>, holder: string): boolean =>
  member.id === holder || member.seats.some(({ body }) => body === holder)
