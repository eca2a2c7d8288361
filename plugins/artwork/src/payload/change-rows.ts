import type { CollectionSlug, PayloadRequest } from 'payload'
import type { ApplyRequest } from './apply-request.ts'
import { inTurn } from './in-turn.ts'

/** A row of a record's artwork. */
export type Row = Record<string, unknown>

/** Which record's rows change. */
export type RowsOf = Pick<ApplyRequest, 'target' | 'id'> & {
  /** The revision that the caller started from, or whatever is current: rows are only added. */
  revision: ApplyRequest['revision'] | 'current'
}

/**
 * Changes the rows of a record's draft in one save, upon what it holds by then and after whatever
 * else is being added to it.
 *
 * @param change makes the new rows of the present ones; what it throws is passed on, and nothing is
 *   saved
 * @returns the record's draft
 */
export const changeRows = (
  req: PayloadRequest,
  { target, id, revision }: RowsOf,
  change: (rows: readonly Row[]) => Row[] | Promise<Row[]>,
): Promise<unknown> =>
  inTurn(`${target.collection}:${id}`, async () => {
    const collection = target.collection as CollectionSlug
    const record = { collection, id, draft: true, depth: 0, overrideAccess: false, req } as const
    const doc = (await req.payload.findByID(record)) as unknown as Row
    const rows = await change((doc[target.field] ?? []) as Row[])
    const current = doc['revision'] === undefined ? {} : { revision: doc['revision'] }
    const data = { [target.field]: rows, ...(revision === 'current' ? current : revision) }
    return req.payload.update({ ...record, data: data as never })
  })
