import { openCase } from '../../core/case.ts'
import { mandateFault } from '../../core/mandate.ts'
import { Refusal } from '../../core/refusal.ts'
import { actorOf } from '../actor-of.ts'
import { dbReq, type Engine } from '../engine.ts'
import type { GateRules } from '../gate/rules.ts'
import type { MandateOptions } from '../options.ts'
import { queueMandateNotices } from '../notices/queue.ts'
import { recordOpening } from '../record.ts'
import { docKeyOf, slugOf, slugs } from '../slugs.ts'
import { mandateContent, type MandateRow, termsOf } from './mandates.ts'

const refuse = (): never => {
  throw new Refusal('record-is-append-only')
}

/**
 * The gate before the mandates: the person in whose place it is may set one up alone; anybody else
 * only asks for it. Its terms never change.
 */
export const mandateRules = (engine: Engine, options: MandateOptions): GateRules => ({
  create: async (args) => {
    const actor = actorOf(engine, args.req)
    const terms = termsOf(args.data as unknown as MandateRow)
    const everyone = await engine.workflow.members(engine.payload, args.req ?? {})
    const grantor = everyone.find(({ id }) => id === terms.grantorId)
    const grantee = await engine.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: slugOf(options.collection),
      where: { id: { equals: terms.granteeId } },
      req: dbReq(args.req),
    })
    if (!grantor || !grantee) throw new Refusal('person-unknown')
    const granteeIsHead = options.isUnitHead(grantee)
    const fault = mandateFault(terms, { seats: grantor.seats, granteeIsHead })
    if (fault) throw new Refusal(fault)
    const status = actor.id === terms.grantorId ? 'active' : 'waiting'
    const { content, hash } = mandateContent(terms, status)
    const named = everyone.find(({ id }) => id === terms.granteeId)?.name ?? ''
    const title = `${named} thay ${grantor.name}`
    const { from, to } = terms
    const data = { ...args.data, from, to, title, status, askedBy: actor.name, askedById: actor.id }
    const created = (await engine.raw.create({ ...args, data })) as { id: number | string }
    const at = new Date().toISOString()
    const live = { liveHash: hash, liveSince: at, workHash: hash }
    const document = {
      docKey: docKeyOf(slugs.mandates, created.id),
      collection: slugs.mandates,
      docId: String(created.id),
      title,
    }
    const { seq } = await recordOpening(
      engine,
      document,
      {
        action: 'mandate',
        actor,
        at,
        next: { ...openCase(hash, actor.id, {}), ...live, state: 'authority' },
        contentHash: hash,
        details: { mandate: content },
      },
      args.req,
    )
    const { grantorId, granteeId } = terms
    const parties = { id: created.id, title, grantorId, granteeId }
    await queueMandateNotices(engine, { ...parties, step: { seq, actor, at } }, args.req)
    return created
  },
  updateOne: refuse,
  deleteOne: refuse,
  many: refuse,
})
