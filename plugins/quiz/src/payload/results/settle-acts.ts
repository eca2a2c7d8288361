import { readFrozen } from '../../core/freeze.ts'
import { slugs } from '../collections.ts'
import type { ResultRow } from '../results.ts'
import type { Service } from '../service.ts'
import type { ActBody } from '../../core/results/act-chain.ts'
import { sha256Hex } from '../native-hash.ts'
import { addAct } from './acts.ts'
import { isSealed } from './result-seal.ts'

type Due = { by: string; act: Pick<ActBody, 'what' | 'round' | 'facts'> }

/** The acts that a result proves, in their order. */
const actsFor = (row: ResultRow): Due[] => {
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

/**
 * Adds the acts that a contest's results prove and its chain lacks: a process may have ended between.
 * A result that was changed below the engine proves nothing, or looking at it would sign it.
 */
export const settleActs = async (service: Service, contest: string): Promise<void> => {
  const { docs } = await service.payload.db.find<ResultRow & Record<string, unknown>>({
    collection: slugs.results,
    where: { contest: { equals: contest } },
    sort: 'closedAt',
    ...{ limit: 0, pagination: false },
  })
  const isProof = (row: ResultRow): boolean =>
    isSealed(service.keys, row) && sha256Hex(row.list) === row.hash
  for (const { by, act } of docs.filter(isProof).flatMap(actsFor))
    await addAct(service, contest, by, act)
}
