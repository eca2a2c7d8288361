import { readFrozen } from '../../core/freeze.ts'
import { slugs } from '../collections.ts'
import type { ResultRow } from '../results.ts'
import type { Service } from '../service.ts'
import type { ActBody } from '../../core/results/act-chain.ts'
import { addAct } from './acts.ts'

type Row = ResultRow & { closedBy: string | null; releasedBy: string | null }
type Due = { by: string; act: Pick<ActBody, 'what' | 'round' | 'facts'> }

/** The acts that a result proves, in their order. */
const actsFor = (row: Row): Due[] => {
  const { roundKey: round, hash, entries, entropy, drawnAt, releasedAt, revision } = row
  const by = row.closedBy ?? ''
  const { regrade } = readFrozen(row.list).head
  if (revision > 1 && regrade) {
    const { before, reason, version } = regrade
    const facts = { before, hash, reason, version, entries }
    return [{ by, act: { what: 'regraded', round, facts } }]
  }
  return [
    { by, act: { what: 'closed', round, facts: { hash, entries } } },
    ...(drawnAt
      ? [{ by: '', act: { what: 'drawn', round, facts: { hash, entropy } } } as Due]
      : []),
    ...(releasedAt
      ? [{ by: row.releasedBy ?? '', act: { what: 'released', round, facts: { hash } } } as Due]
      : []),
  ]
}

/** Adds the acts that a contest's results prove and its chain lacks: a process may have ended between. */
export const settleActs = async (service: Service, contest: string): Promise<void> => {
  const { docs } = await service.payload.db.find<Row & Record<string, unknown>>({
    collection: slugs.results,
    where: { contest: { equals: contest } },
    sort: 'closedAt',
    ...{ limit: 0, pagination: false },
  })
  for (const { by, act } of docs.flatMap(actsFor)) await addAct(service, contest, by, act)
}
