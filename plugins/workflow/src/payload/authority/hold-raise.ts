import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { contentHashOf } from '../../core/canonical.ts'
import { actorOf } from '../actor-of.ts'
import { type Engine, engineOf } from '../engine.ts'
import { type Grant, grantKey, powerOf } from '../gate/authority.ts'
import type { AuthorityOptions } from './options.ts'
import { slugs, slugOf } from '../slugs.ts'
import type { PendingAuthority } from './pending.ts'

type Data = Record<string, unknown>

/**
 * Lets a raise wait: the person keeps the power they had, and what was asked for stands beside it
 * until a second person confirms. The very first administrator may appoint one other alone.
 */
export const holdRaise =
  (options: AuthorityOptions): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const engine = engineOf(req.payload)
    const existing = operation === 'update' ? (originalDoc as Data) : null
    const before = existing ? powerOf(engine, options, existing) : null
    const after = powerOf(engine, options, { ...existing, ...data })
    const grant = req.context[grantKey] as Grant | undefined
    const powerHash = contentHashOf(after)
    if (grant?.powerHash === powerHash || !options.isRaise(before, after)) return data
    if (!req.user) return data
    const asker = actorOf(engine, req)
    const forOneself = String(existing?.['id']) === asker.id
    if (!forOneself && (await isFirstAppointment(engine, options, req))) {
      const granted: Grant = { powerHash, action: 'bootstrap', details: {} }
      req.context[grantKey] = granted
      return data
    }
    const pending: PendingAuthority = {
      power: after,
      powerHash,
      askedBy: { id: asker.id, name: asker.name },
      askedAt: new Date().toISOString(),
    }
    const kept: Data = existing ?? options.harmless?.(after) ?? {}
    const rest = Object.entries(data as Data).filter(([name]) => !options.fields.includes(name))
    const held = options.fields.flatMap((name) =>
      kept[name] === undefined ? [] : [[name, kept[name]] as const],
    )
    return { ...Object.fromEntries([...rest, ...held]), pendingAuthority: pending } as Data
  }

const isFirstAppointment = async (
  engine: Engine,
  options: AuthorityOptions,
  req: PayloadRequest,
): Promise<boolean> => {
  const { docs } = await engine.payload.db.find<{ entry: { action: string } }>({
    collection: slugs.ledger,
    where: { docKey: { like: `${options.collection}:` } },
    limit: 0,
    pagination: false,
    req,
  })
  if (docs.some(({ entry }) => entry.action === 'bootstrap' || entry.action === 'confirm'))
    return false
  const people = await engine.payload.db.find<Data>({
    collection: slugOf(options.collection),
    limit: 0,
    pagination: false,
    req,
  })
  const confirmers = people.docs.filter((person) =>
    options.mayConfirm(powerOf(engine, options, person)),
  )
  return confirmers.length === 1
}
