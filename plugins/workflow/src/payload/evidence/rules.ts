import { Refusal } from '../../core/refusal.ts'
import type { Engine } from '../engine.ts'
import type { GateRules } from '../gate/rules.ts'

/** Under this key of a request's context the engine says that the write is its own. */
export const evidenceGrant = Symbol.for('@bangtin/workflow/evidence')

const refuse = (): never => {
  throw new Refusal('record-is-append-only')
}

/** Evidence is written once, by the engine beside its ledger entry. */
export const evidenceRules = (engine: Engine): GateRules => ({
  create: (args) => {
    const context = args.req?.context as Record<symbol, unknown> | undefined
    return context?.[evidenceGrant] === true ? engine.raw.create(args) : refuse()
  },
  updateOne: refuse,
  deleteOne: refuse,
  many: refuse,
})
