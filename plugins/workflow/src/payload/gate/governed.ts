import { Refusal } from '../../core/refusal.ts'
import { actorOf } from '../actor-of.ts'
import { readCases } from '../case-store.ts'
import { bareData } from '../content/governed-part.ts'
import { type DbRequest, dbReq, type Engine } from '../engine.ts'
import { recordStep } from '../record.ts'
import { setReferences } from '../reference-store.ts'
import { docKeyOf } from '../slugs.ts'
import { dropTasks } from '../task-store.ts'
import { checkMainWrite, demandApproved, demandRemovable, isPublished } from './published.ts'
import type { Data, GateRules } from './rules.ts'
import { saveNew, saveWork } from './save.ts'
import { targetId } from './target.ts'

const recordDeletion = async (
  engine: Engine,
  collection: string,
  id: number | string,
  req: DbRequest,
): Promise<void> => {
  const cases = await readCases(engine, collection, id, req)
  demandRemovable(cases)
  const actor = actorOf(engine, req)
  for (const stored of cases) {
    const next = { ...stored, state: 'deleted' }
    const at = new Date().toISOString()
    await recordStep(engine, stored, { action: 'delete', actor, at, next }, req)
    await setReferences(engine, stored.docKey, 'draft', [], req)
    await dropTasks(engine, stored.docKey, req)
  }
}

/** The gate before a governed collection. */
export const governedRules = (engine: Engine, collection: string): GateRules => {
  const bare = (data: object): Data => bareData(engine.payload, collection, data as Data)
  return rulesFor(engine, collection, bare)
}

const rulesFor = (engine: Engine, collection: string, bare: (data: object) => Data): GateRules => ({
  create: async (args) => {
    if (isPublished(args.data)) throw new Refusal('publish-without-approval')
    const data: Data = { ...bare(args.data), revision: 1 }
    const created = (await engine.raw.create({ ...args, data })) as { id: number | string }
    await saveNew(engine, collection, created.id, data, args.req)
    if (args.req?.context) args.req.context['workflowCreated'] = docKeyOf(collection, created.id)
    return created
  },
  updateOne: async (args) => {
    const id = await targetId(engine, { ...args, req: args.req })
    if (id === null) return engine.raw.updateOne(args)
    const data = await checkMainWrite(engine, collection, id, bare(args.data), args.req)
    const { where: _where, ...rest } = args
    return engine.raw.updateOne({ ...rest, id, data })
  },
  deleteOne: async (args) => {
    const id = await targetId(engine, { ...args, req: args.req })
    if (id !== null) await recordDeletion(engine, collection, id, args.req)
    return engine.raw.deleteOne(args)
  },
  many: () => {
    throw new Refusal('bulk-write-refused')
  },
  createVersion: async (args) => {
    let versionData = bare(args.versionData)
    if (isPublished(versionData))
      versionData = await demandApproved(engine, collection, args.parent, versionData, args.req)
    else await saveWork(engine, collection, args.parent, versionData, args.req)
    return engine.raw.createVersion({ ...args, versionData: versionData as never })
  },
  updateVersion: async (args) => {
    const existing = await findVersion(engine, collection, args, args.req)
    const data = args.versionData as unknown as { version?: Data; parent?: number | string }
    if (existing && data.parent !== undefined && String(data.parent) !== String(existing.parent))
      throw new Refusal('bulk-write-refused')
    let version: Data = bare({ ...existing?.version, ...(data.version ?? {}) })
    if (isPublished(version)) {
      if (!existing) throw new Refusal('publish-without-approval')
      version = await demandApproved(engine, collection, existing.parent, version, args.req)
    } else if (existing && data.version)
      await saveWork(engine, collection, existing.parent, version, args.req)
    if (!data.version) return engine.raw.updateVersion(args)
    return engine.raw.updateVersion({ ...args, versionData: { ...data, version } })
  },
  deleteVersions: async (args) => {
    await engine.raw.deleteVersions(args)
  },
})

const findVersion = async (
  engine: Engine,
  collection: string,
  args: { id?: number | string; where?: unknown },
  req: DbRequest,
) => {
  const where = args.id !== undefined ? { id: { equals: args.id } } : (args.where ?? {})
  const { docs } = await engine.payload.db.findVersions<Data>({
    collection: collection as never,
    where: where as never,
    limit: 1,
    pagination: false,
    locale: 'all',
    req: dbReq(req),
  })
  return docs[0] as { parent: number | string; version: Data } | undefined
}
