import type { Engine } from './engine.ts'
import { slugs } from './slugs.ts'

type Mark = { id: number | string; key: string; value?: string | null }

const find = (engine: Engine, key: string): Promise<Mark | null> =>
  engine.payload.db.findOne<Mark>({ collection: slugs.marks, where: { key: { equals: key } } })

/** What the engine remembers under a name from one run to the next; null where nothing. */
export const readMark = async (engine: Engine, key: string): Promise<string | null> =>
  (await find(engine, key))?.value ?? null

/** Remembers a value under a name. */
export const writeMark = async (engine: Engine, key: string, value: string): Promise<void> => {
  const mark = await find(engine, key)
  if (mark) await engine.raw.updateOne({ collection: slugs.marks, id: mark.id, data: { value } })
  else await engine.raw.create({ collection: slugs.marks, data: { key, value } })
}
