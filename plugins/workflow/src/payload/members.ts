import { inForce } from '../core/mandate.ts'
import type { DbRequest, Engine } from './engine.ts'
import { mandatesByGrantee } from './mandates/mandates.ts'
import type { Member } from './options.ts'

/** Everyone who may have a part, with the mandates that hold now. */
export type Everyone = readonly Member[]

/** Reads everyone who may have a part in a workflow, or for null in any, at a moment. */
export const membersAt = async (
  engine: Engine,
  workflow: string | null,
  now: string,
  req: DbRequest,
): Promise<Everyone> => {
  const everyone = await engine.workflow.members(engine.payload, req ?? {})
  const mandates = await mandatesByGrantee(engine, everyone, now, req)
  return everyone.map((member): Member => {
    const held = inForce(mandates.get(member.id) ?? [], now, workflow)
    return held.length > 0 ? { ...member, mandates: held } : member
  })
}
