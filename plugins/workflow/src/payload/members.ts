import { inForce, type Mandate } from '../core/mandate.ts'
import type { DbRequest, Engine } from './engine.ts'
import type { Member } from './options.ts'

/** Everyone who may have a part, with the mandates that hold now. */
export type Everyone = readonly Member[]

/** Reads everyone who may have a part in a workflow at a moment. */
export const membersAt = async (
  engine: Engine,
  workflow: string,
  now: string,
  req: DbRequest,
): Promise<Everyone> => {
  const everyone = await engine.workflow.members(engine.payload, req ?? {})
  const mandates = await mandatesByHolder(engine, everyone, req)
  return everyone.map((member): Member => {
    const held = inForce(mandates.get(member.id) ?? [], now, workflow)
    return held.length > 0 ? { ...member, mandates: held } : member
  })
}

const mandatesByHolder = (
  _engine: Engine,
  _everyone: Everyone,
  _req: DbRequest,
): Promise<ReadonlyMap<string, readonly Mandate[]>> => Promise.resolve(new Map())
