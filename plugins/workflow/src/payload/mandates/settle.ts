import {
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { Refusal } from '../../core/refusal.ts'
import { actorOf } from '../actor-of.ts'
import { readCase } from '../case-store.ts'
import { answer } from '../endpoints/answer.ts'
import { routeId } from '../endpoints/route-id.ts'
import { type Engine, engineOf } from '../engine.ts'
import { toApiError } from '../errors.ts'
import { deliverNotices } from '../notices/deliver.ts'
import { queueMandateNotices } from '../notices/queue.ts'
import { recordStep } from '../record.ts'
import { refreshTasks } from '../refresh-tasks.ts'
import { slugs } from '../slugs.ts'
import { mandateContent, type MandateRow, type MandateStatus, termsOf } from './mandates.ts'

const verbs = ['confirm', 'revoke'] as const
type Verb = (typeof verbs)[number]

/** Whether the person may confirm or end a mandate. */
export const maySettle = (
  engine: Engine,
  row: MandateRow,
  verb: Verb,
  user: Record<string, unknown> & { id: unknown },
): boolean => {
  const { grantorId, granteeId } = termsOf(row)
  const id = String(user.id)
  const superior = engine.workflow.mandates?.mayConfirm?.(user) ?? false
  if (verb === 'revoke')
    return row.status !== 'revoked' && (superior || [grantorId, granteeId].includes(id))
  const involved = id === granteeId || id === row.askedById
  return row.status === 'waiting' && (id === grantorId || (superior && !involved))
}

const settle = async (req: PayloadRequest): Promise<unknown> => {
  if (!req.user) throw new Refusal('sign-in-first')
  const body = (await req.json?.().catch(() => null)) as { action?: unknown } | null
  const verb = body?.action
  if (verb !== 'confirm' && verb !== 'revoke')
    throw new Refusal('action-unknown', { allowed: verbs })
  const engine = engineOf(req.payload)
  const id = routeId(req)
  const { row, stored } = await readMandate(engine, id, req)
  if (!maySettle(engine, row, verb, { ...req.user })) throw new Refusal('mandate-second-person')
  const status: MandateStatus = verb === 'confirm' ? 'active' : 'revoked'
  const { content, hash } = mandateContent(termsOf(row), status)
  const at = new Date().toISOString()
  const actor = actorOf(engine, req)
  const { entry } = await recordStep(
    engine,
    stored,
    {
      action: `${verb}Mandate`,
      actor,
      at,
      next: { ...stored, liveHash: hash, liveSince: at, workHash: hash },
      contentHash: hash,
      details: { mandate: content },
    },
    req,
  )
  await engine.raw.updateOne({ collection: slugs.mandates, id, data: { status }, req })
  const { grantorId, granteeId } = termsOf(row)
  const parties = { id, grantorId, granteeId, ...(row.title ? { title: row.title } : {}) }
  await queueMandateNotices(engine, { ...parties, step: { seq: entry.seq, actor, at } }, req)
  return { id, status }
}

const readMandate = async (engine: Engine, id: string, req: PayloadRequest) => {
  const row = await req.payload.db.findOne<MandateRow>({
    collection: slugs.mandates,
    where: { id: { equals: id } },
    req,
  })
  const stored = row && (await readCase(engine, slugs.mandates, id, req))
  if (!row || !stored) throw new Refusal('document-unknown')
  return { row, stored }
}

const mayWhat = async (req: PayloadRequest): Promise<Record<Verb, boolean>> => {
  if (!req.user) throw new Refusal('sign-in-first')
  const engine = engineOf(req.payload)
  const { row } = await readMandate(engine, routeId(req), req)
  const user = { ...req.user }
  const [confirm, revoke] = verbs.map((verb) => maySettle(engine, row, verb, user))
  return { confirm: confirm ?? false, revoke: revoke ?? false }
}

/**
 * `GET /api/workflow-mandates/<id>/settle`: which of the two the person may; 401, 404.
 *
 * `POST` the same path with `{ action: 'confirm' | 'revoke' }`: the person in whose place it is, or
 * another who may, puts a mandate in force or ends it. 400, 401, 403, 404.
 */
export const mandateEndpoints = (): Omit<Endpoint, 'root'>[] => [
  { path: '/:id/settle', method: 'get', handler: (req) => answer(req, () => mayWhat(req)) },
  {
    path: '/:id/settle',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        const own = await initTransaction(req)
        try {
          const result = await settle(req)
          if (own) await commitTransaction(req)
          void refreshTasks(req.payload)
          void deliverNotices(engineOf(req.payload))
          return result
        } catch (error) {
          await killTransaction(req)
          throw toApiError(error, req)
        }
      }),
  },
]
