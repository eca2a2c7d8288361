import { Refusal } from '../../core/refusal.ts'
import type { Engine } from '../engine.ts'
import { checkMediaWrite, demandDeletable, prepareNewMedia } from './media.ts'
import type { GateRules } from './rules.ts'
import { targetId } from './target.ts'

/** The gate before an upload collection whose files approvals cover. */
export const mediaRules = (engine: Engine, collection: string): GateRules => ({
  create: async (args) =>
    engine.raw.create({ ...args, data: await prepareNewMedia(engine, collection, args.data) }),
  updateOne: async (args) => {
    const id = await targetId(engine, { ...args, req: args.req })
    if (id === null) return engine.raw.updateOne(args)
    const data = await checkMediaWrite(engine, collection, id, args.data, args.req)
    const { where: _where, ...rest } = args
    return engine.raw.updateOne({ ...rest, id, data })
  },
  deleteOne: async (args) => {
    const id = await targetId(engine, { ...args, req: args.req })
    if (id !== null) await demandDeletable(engine, collection, id, args.req)
    return engine.raw.deleteOne(args)
  },
  many: () => {
    throw new Refusal('bulk-write-refused')
  },
})
