import type { BaseDatabaseAdapter, Payload } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { settled } from '../background.ts'
import { closingOf } from '../closing.ts'
import { type Engine, installEngine, type RawWrites } from '../engine.ts'
import { toApiError } from '../errors.ts'
import type { Workflow } from '../options.ts'
import { slugs } from '../slugs.ts'
import { transactionTasks } from './transaction-tasks.ts'
import { authorityRules } from './authority.ts'
import { governedRules } from './governed.ts'
import { mandateRules } from '../mandates/rules.ts'
import { mediaRules } from './media-rules.ts'
import type { GateRules } from './rules.ts'

const engineOnly: GateRules = {
  create: () => refuse('record-is-append-only'),
  updateOne: () => refuse('record-is-append-only'),
  deleteOne: () => refuse('record-is-append-only'),
  many: () => refuse('record-is-append-only'),
}

const refuse = (code: 'record-is-append-only'): never => {
  throw new Refusal(code)
}

/** Which rules stand before which collection. */
const rulesBySlug = (engine: Engine): Map<string, GateRules> => {
  const { workflow } = engine
  const rules = new Map<string, GateRules>()
  for (const slug of Object.values(slugs)) rules.set(slug, engineOnly)
  for (const slug of workflow.media) rules.set(slug, mediaRules(engine, slug))
  for (const slug of Object.keys(workflow.collections)) rules.set(slug, governedRules(engine, slug))
  if (workflow.mandates) rules.set(slugs.mandates, mandateRules(engine, workflow.mandates))
  if (workflow.authority)
    rules.set(workflow.authority.collection, authorityRules(engine, workflow.authority))
  return rules
}

/**
 * Puts the gate in front of an adapter's write methods, where the final data of every path passes:
 * REST, GraphQL, the Local API with or without access control, jobs, and `payload.db` itself.
 */
export const installGate = (
  adapter: BaseDatabaseAdapter,
  payload: Payload,
  workflow: Workflow,
): void => {
  const raw: RawWrites = {
    create: adapter.create.bind(adapter),
    createVersion: adapter.createVersion.bind(adapter),
    deleteMany: adapter.deleteMany.bind(adapter),
    deleteOne: adapter.deleteOne.bind(adapter),
    deleteVersions: adapter.deleteVersions.bind(adapter),
    updateMany: adapter.updateMany.bind(adapter),
    updateOne: adapter.updateOne.bind(adapter),
    updateVersion: adapter.updateVersion.bind(adapter),
    upsert: adapter.upsert.bind(adapter),
  }
  const closing = closingOf(adapter, () => settled(engine))
  const engine: Engine = { payload, workflow, raw, closing, ...transactionTasks(adapter) }
  Object.assign(adapter, gated(engine, raw))
  installEngine(adapter, engine)
}

const gated = (engine: Engine, raw: RawWrites): RawWrites => {
  let cached: Map<string, GateRules> | undefined
  const rules = (slug: string) => (cached ??= rulesBySlug(engine)).get(slug)
  const guard = async <T>(req: unknown, work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw toApiError(error, req as never)
    }
  }
  return {
    create: (args) =>
      guard(args.req, async () => {
        const rule = rules(args.collection)
        return rule ? rule.create(args) : raw.create(args)
      }),
    updateOne: (args) =>
      guard(args.req, async () => {
        const rule = rules(args.collection)
        return rule ? rule.updateOne(args) : raw.updateOne(args)
      }),
    updateMany: (args) =>
      guard(args.req, async () => {
        rules(args.collection)?.many('update')
        return raw.updateMany(args)
      }),
    upsert: (args) =>
      guard(args.req, async () => {
        rules(args.collection)?.many('update')
        return raw.upsert(args)
      }),
    deleteOne: (args) =>
      guard(args.req, async () => {
        const rule = rules(args.collection)
        return rule ? rule.deleteOne(args) : raw.deleteOne(args)
      }),
    deleteMany: (args) =>
      guard(args.req, async () => {
        rules(args.collection)?.many('delete')
        return raw.deleteMany(args)
      }),
    createVersion: (args) =>
      guard(args.req, async () => {
        const rule = rules(args.collectionSlug)
        return rule?.createVersion ? rule.createVersion(args) : raw.createVersion(args)
      }) as never,
    updateVersion: (args) =>
      guard(args.req, async () => {
        const rule = rules(args.collection)
        return rule?.updateVersion ? rule.updateVersion(args) : raw.updateVersion(args)
      }) as never,
    deleteVersions: (args) =>
      guard(args.req, async () => {
        const rule = args.collection ? rules(args.collection) : undefined
        return rule?.deleteVersions ? rule.deleteVersions(args) : raw.deleteVersions(args)
      }),
  }
}
