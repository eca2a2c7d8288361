import type { PayloadRequest } from 'payload'
import { Refusal } from '../../core/refusal.ts'
import type { Engine } from '../engine.ts'
import type { GateRules } from '../gate/rules.ts'

const grantKey = 'workflowEvidence'
// No request from outside can hold a symbol.
const grant = Symbol.for('@bangtin/workflow/evidence')

/** Lets the engine's own write pass; Payload copies a request's context, by its texts only. */
export const whileGranted = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  req.context[grantKey] = grant
  try {
    return await work()
  } finally {
    delete req.context[grantKey]
  }
}

const refuse = (): never => {
  throw new Refusal('record-is-append-only')
}

/** Evidence is written once, by the engine beside its ledger entry. */
export const evidenceRules = (engine: Engine): GateRules => ({
  create: async (args) =>
    args.req?.context?.[grantKey] === grant ? engine.raw.create(args) : refuse(),
  updateOne: async () => refuse(),
  deleteOne: async () => refuse(),
  many: refuse,
})
