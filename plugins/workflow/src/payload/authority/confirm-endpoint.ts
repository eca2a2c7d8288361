import {
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { actorOf } from '../actor-of.ts'
import { answer } from '../endpoints/answer.ts'
import { routeId } from '../endpoints/route-id.ts'
import { type Engine, engineOf } from '../engine.ts'
import { toApiError } from '../errors.ts'
import { type Grant, grantKey, powerOf } from '../gate/authority.ts'
import type { AuthorityOptions } from './options.ts'
import type { PendingAuthority } from './pending.ts'
import { slugOf } from '../slugs.ts'

type Person = Record<string, unknown> & { id: string; pendingAuthority?: PendingAuthority | null }

const readBody = async (req: PayloadRequest): Promise<{ action: string; powerHash: string }> => {
  const body = (await req.json?.().catch(() => null)) as Record<string, unknown> | null
  const action = body?.['action']
  const powerHash = body?.['powerHash']
  if (action !== 'confirm' && action !== 'reject')
    throw new Refusal('action-unknown', { allowed: ['confirm', 'reject'] })
  if (typeof powerHash !== 'string') throw new Refusal('body-malformed', { reason: 'powerHash' })
  return { action, powerHash }
}

// A list is emptied with [], since null makes the adapter fail.
const emptyOf = (engine: Engine, { collection }: AuthorityOptions, name: string): [] | null => {
  const { config } = engine.payload.collections[collection as never] as {
    config: { flattenedFields: { name: string; type: string; hasMany?: boolean }[] }
  }
  const field = config.flattenedFields.find((one) => one.name === name)
  return field?.type === 'array' || field?.hasMany ? [] : null
}

const settle = async (options: AuthorityOptions, req: PayloadRequest): Promise<unknown> => {
  if (!req.user) throw new Refusal('sign-in-first')
  const { action, powerHash } = await readBody(req)
  const engine = engineOf(req.payload)
  const id = routeId(req)
  const person = await req.payload.db.findOne<Person>({
    collection: slugOf(options.collection),
    where: { id: { equals: id } },
    req,
  })
  const pending = person?.pendingAuthority
  if (!person || !pending) throw new Refusal('document-unknown')
  if (pending.powerHash !== powerHash) throw new Refusal('content-changed')
  const actor = actorOf(engine, req)
  const mayConfirm = options.mayConfirm(powerOf(engine, options, { ...req.user }))
  const involved = actor.id === id || actor.id === pending.askedBy.id
  if (!mayConfirm || (action === 'confirm' && involved))
    throw new Refusal('authority-needs-second-person')
  if (action === 'confirm' && options.hasOwnPassword?.(person) === false)
    throw new Refusal('authority-password-not-own')
  const grant: Grant = {
    powerHash,
    action: 'confirm',
    details: { askedBy: { ...pending.askedBy }, askedAt: pending.askedAt },
  }
  if (action === 'confirm') req.context[grantKey] = grant
  const fields = Object.fromEntries(
    options.fields.map((name) => [
      name,
      pending.power[name] ?? (name === 'email' ? person[name] : emptyOf(engine, options, name)),
    ]),
  )
  await req.payload.update({
    collection: slugOf(options.collection),
    id,
    data: { ...(action === 'confirm' ? fields : {}), pendingAuthority: null },
    depth: 0,
    req,
  })
  return { id, action }
}

/**
 * `POST /api/<persons>/<id>/authority` with `{ action: 'confirm' | 'reject', powerHash }`: a second
 * person, neither the one who asked nor the one concerned, settles a raise. 400, 401, 403, 404, 409.
 */
export const confirmEndpoint = (options: AuthorityOptions): Omit<Endpoint, 'root'> => ({
  path: '/:id/authority',
  method: 'post',
  handler: (req) =>
    answer(req, async () => {
      const own = await initTransaction(req)
      try {
        const result = await settle(options, req)
        if (own) await commitTransaction(req)
        return result
      } catch (error) {
        await killTransaction(req)
        throw toApiError(error, req)
      }
    }),
})
