import { contentHashOf, type Json } from '../../core/canonical.ts'
import { openCase } from '../../core/case.ts'
import { Refusal } from '../../core/refusal.ts'
import { actorOf } from '../actor-of.ts'
import { readCase, type StoredCase } from '../case-store.ts'
import { canonicalFields } from '../content/canonical-fields.ts'
import { References } from '../content/references.ts'
import { type DbRequest, dbReq, type Engine } from '../engine.ts'
import type { AuthorityOptions, Power } from '../authority/options.ts'
import { recordOpening, recordStep } from '../record.ts'
import { refreshTasks } from '../refresh-tasks.ts'
import { docKeyOf, slugOf } from '../slugs.ts'
import type { Data, GateRules } from './rules.ts'
import { targetId } from './target.ts'

/** The fields that are a person's power, in canonical form. */
export const powerOf = (
  engine: Engine,
  { collection, fields }: AuthorityOptions,
  data: Data,
): Power => {
  const { config } = engine.payload.collections[collection as never] as {
    config: { flattenedFields: Parameters<typeof canonicalFields>[0] }
  }
  const walk = { references: new References(), locales: false }
  return canonicalFields(
    config.flattenedFields.filter((field) => 'name' in field && fields.includes(field.name)),
    data,
    walk,
    (name) => name === 'id',
  )
}

/** A grant that two persons stand behind, or a first set-up, is under way in this request. */
export const grantKey = 'workflowGrant'

/** Who asked for and who confirmed a change of power, as the ledger will say. */
export type Grant = {
  powerHash: string
  action: string
  details: { [key: string]: Json }
}

/** A grant for exactly the power in the data, for set-up code that puts it into the context. */
export const grantFor = (
  engine: Engine,
  options: AuthorityOptions,
  data: Data,
  action: string,
): Grant => ({ powerHash: contentHashOf(powerOf(engine, options, data)), action, details: {} })

const nameOf = ({ name, email }: Data): string =>
  [name, email].find((text) => typeof text === 'string') ?? ''

const grantOf = (req: DbRequest): Grant | undefined => req?.context?.[grantKey] as Grant | undefined

const record = async (
  engine: Engine,
  options: AuthorityOptions,
  id: number | string,
  stored: StoredCase | null,
  power: Power,
  title: string,
  grant: Grant | undefined,
  req: DbRequest,
): Promise<void> => {
  const actor = actorOf(engine, req)
  const hash = contentHashOf(power)
  const at = new Date().toISOString()
  const docKey = docKeyOf(options.collection, id)
  const step = {
    action: grant?.action ?? 'authority',
    actor,
    at,
    contentHash: hash,
    details: { power, ...(grant?.details ?? {}) },
  }
  const live = { liveHash: hash, liveSince: at, workHash: hash }
  engine.afterCommit(req, () => void refreshTasks(engine.payload))
  if (stored) await recordStep(engine, stored, { ...step, next: { ...stored, ...live } }, req)
  else
    await recordOpening(
      engine,
      { docKey, collection: options.collection, docId: String(id), title },
      { ...step, next: { ...openCase(hash, actor.id, {}), ...live, state: 'authority' } },
      req,
    )
}

/**
 * The gate before the collection of persons: a change of power is a ledger entry, and a raise is
 * written only with the confirmation of a second person in the same transaction.
 */
export const authorityRules = (engine: Engine, options: AuthorityOptions): GateRules => {
  const check = (before: Power | null, after: Power, req: DbRequest): Grant | undefined => {
    const grant = grantOf(req)
    const granted = grant?.powerHash === contentHashOf(after) ? grant : undefined
    if (!granted && options.isRaise(before, after))
      throw new Refusal('authority-needs-second-person')
    return granted
  }
  return {
    create: async (args) => {
      const power = powerOf(engine, options, args.data)
      const grant = check(null, power, args.req)
      const created = (await engine.raw.create(args)) as { id: number | string }
      const title = nameOf(args.data)
      await record(engine, options, created.id, null, power, title, grant, args.req)
      return created
    },
    updateOne: async (args) => {
      const id = await targetId(engine, { ...args, req: args.req })
      const touches = options.fields.some((name) => name in args.data)
      if (id === null || !touches) return engine.raw.updateOne(args)
      const existing = await engine.payload.db.findOne<Data & { id: string }>({
        collection: slugOf(options.collection),
        where: { id: { equals: id } },
        req: dbReq(args.req),
      })
      const before = powerOf(engine, options, existing ?? {})
      const after = powerOf(engine, options, { ...existing, ...args.data })
      if (contentHashOf(before) !== contentHashOf(after)) {
        const grant = check(before, after, args.req)
        const stored = await readCase(engine, options.collection, id, args.req)
        const title = nameOf(existing ?? {})
        await record(engine, options, id, stored, after, title, grant, args.req)
      }
      const { where: _where, ...rest } = args
      return engine.raw.updateOne({ ...rest, id })
    },
    deleteOne: async (args) => {
      const id = await targetId(engine, { ...args, req: args.req })
      const stored = id === null ? null : await readCase(engine, options.collection, id, args.req)
      if (id !== null && stored)
        await record(
          engine,
          options,
          id,
          stored,
          {},
          stored.title,
          {
            powerHash: contentHashOf({}),
            action: 'authority',
            details: { deleted: true },
          },
          args.req,
        )
      return engine.raw.deleteOne(args)
    },
    many: () => {
      throw new Refusal('bulk-write-refused')
    },
  }
}
