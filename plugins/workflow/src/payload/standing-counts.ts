import type { Where } from 'payload'
import { diagramOf } from '../core/diagram.ts'
import type { Engine } from './engine.ts'
import { slugs } from './slugs.ts'

/** A document in a list of those that stand somewhere. */
export type Standing = { docId: string; title: string; since: string }

const standingAt = (collection: string, state: string): Where => ({
  and: [{ collection: { equals: collection } }, { state: { equals: state } }],
})

/** How many documents of a collection stand at each place of its workflow. */
export const countStanding = async (
  engine: Engine,
  collection: string,
): Promise<Record<string, number>> => {
  const definition = engine.workflow.collections[collection]?.definition
  const counts: Record<string, number> = {}
  if (!definition) return counts
  for (const { state } of diagramOf(definition).nodes) {
    const where = standingAt(collection, state)
    counts[state] = (await engine.payload.db.count({ collection: slugs.cases, where })).totalDocs
  }
  return counts
}

/** A page of the documents that stand at a place, longest first. */
export const listStanding = async (
  engine: Engine,
  collection: string,
  state: string,
  page: number,
): Promise<{ docs: Standing[]; totalPages: number }> =>
  engine.payload.db.find<Standing>({
    collection: slugs.cases,
    where: standingAt(collection, state),
    sort: 'since',
    limit: 20,
    page,
    select: { docId: true, title: true, since: true },
  })
