import type { Where } from 'payload'
import { type DbRequest, dbReq, type Engine } from '../engine.ts'
import { slugOf } from '../slugs.ts'

/**
 * The one record that an adapter write means, by id or by `where`.
 *
 * @returns its id, or null when nothing matches
 */
export const targetId = async (
  engine: Engine,
  args: { collection: string; id?: number | string; where?: Where; req?: DbRequest },
): Promise<number | string | null> => {
  if (args.id !== undefined) return args.id
  if (!args.where) return null
  const found = await engine.payload.db.findOne<{ id: number | string }>({
    collection: slugOf(args.collection),
    where: args.where,
    req: dbReq(args.req),
  })
  return found?.id ?? null
}
