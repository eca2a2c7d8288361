import { type DbRequest, dbReq, type Engine } from './engine.ts'
import { slugs } from './slugs.ts'

type Mark = { id: number | string; key: string; value?: string | null }

const find = (engine: Engine, key: string, req: DbRequest): Promise<Mark | null> =>
  engine.payload.db.findOne<Mark>({
    collection: slugs.marks,
    where: { key: { equals: key } },
    req: dbReq(req),
  })

/** What the engine remembers under a name from one run to the next; null where nothing. */
export const readMark = async (
  engine: Engine,
  key: string,
  req?: DbRequest,
): Promise<string | null> => (await find(engine, key, req))?.value ?? null

/** Remembers a value under a name. */
export const writeMark = async (
  engine: Engine,
  key: string,
  value: string,
  req?: DbRequest,
): Promise<void> => {
  const mark = await find(engine, key, req)
  const [collection, data] = [slugs.marks, { key, value }]
  if (mark) await engine.raw.updateOne({ collection, id: mark.id, data, req: dbReq(req) })
  else await engine.raw.create({ collection, data, req: dbReq(req) })
}
