import type { PayloadRequest } from 'payload'
import type { Actor } from '../../core/actor.ts'
import { signingCapacities } from '../../core/allowed.ts'
import { underWay } from '../../core/chain.ts'
import type { Capacity } from '../../core/signing.ts'
import type { StoredCase } from '../case-store.ts'
import type { Content } from '../content/content.ts'
import { dbReq, type Engine } from '../engine.ts'
import { membersAt } from '../members.ts'
import { slugs } from '../slugs.ts'

type Asked = { stored: StoredCase; action: 'approve' | 'signOff' }

const asksForIt = (engine: Engine, { stored, action }: Asked): boolean => {
  const newest = engine.workflow.collections[stored.collection]?.definition
  if (!newest) return false
  const { stages } = underWay(newest, stored)
  return stages.some(
    ({ name, signing }) => signing && (action === 'signOff' || name === stored.state),
  )
}

/** In what capacities the person may sign each of these; those that ask for none are left out. */
export const capacitiesOfRows = async (
  engine: Engine,
  asked: readonly Asked[],
  actor: Actor,
  now: string,
  req: PayloadRequest,
): Promise<Map<string, readonly Capacity[]>> => {
  const signing = asked.filter((one) => asksForIt(engine, one))
  const found = new Map<string, readonly Capacity[]>()
  if (signing.length === 0) return found
  const keyOf = ({ stored: { docKey, submittedHash, liveHash }, action }: Asked): string =>
    `${docKey}@${action === 'signOff' ? liveHash : submittedHash}`
  const { docs } = await engine.payload.db.find<{ key: string; content: Content }>({
    collection: slugs.snapshots,
    where: { key: { in: signing.map(keyOf) } },
    select: { key: true, content: true },
    limit: 0,
    pagination: false,
    req: dbReq(req),
  })
  const contents = new Map(docs.map(({ key, content }) => [key, content]))
  for (const collection of new Set(signing.map(({ stored }) => stored.collection))) {
    const newest = engine.workflow.collections[collection]?.definition
    if (!newest) continue
    const everyone = await membersAt(engine, collection, now, req)
    const person = everyone.find(({ id }) => id === actor.id) ?? actor
    for (const one of signing.filter(({ stored }) => stored.collection === collection)) {
      const { stored, action } = one
      const content = contents.get(keyOf(one))?.fields ?? {}
      const situation = {
        ...{ definition: underWay(newest, stored), newest, current: stored, everyone, now },
        ...{ actor: person, facts: { flags: stored.flags, content }, after: () => now },
        contentHash: stored.workHash,
      }
      const capacities = signingCapacities(situation, action)
      if (capacities) found.set(stored.docKey, capacities)
    }
  }
  return found
}
