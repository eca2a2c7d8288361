import { applyChanges } from './daily-head.ts'
import type { SignedDailyHead } from './daily-head-faults.ts'
import type { LedgerRow, SignatureFault } from './ledger-faults.ts'

/** From which number on a chain's entries are signed by the key of that rank or a newer one. */
export type KeyFloor = { rank: number; heads: ReadonlyMap<string, { seq: number }> }

/** The ranks of keys by name, from their order. */
export const ranksOf = (keyIds: readonly string[]): Map<string, number> =>
  new Map(keyIds.map((keyId, rank) => [keyId, rank]))

/**
 * What daily heads tell of a replaced key's end, without any clock: a head is taken after the one
 * before was signed, so whatever it does not hold yet was signed by that one's key or a newer.
 */
export const keyFloors = (
  heads: readonly SignedDailyHead[],
  ranks: ReadonlyMap<string, number>,
): KeyFloor[] => {
  const floors: KeyFloor[] = []
  const state = new Map<string, { seq: number; hash: string }>()
  let [before, highest] = [0, 0]
  for (const { head, keyId } of heads) {
    applyChanges(state, head)
    if (before > highest) {
      highest = before
      floors.push({ rank: before, heads: new Map(state) })
    }
    before = Math.max(before, ranks.get(keyId) ?? 0)
  }
  return floors
}

/**
 * Finds entries signed by a key that had been replaced: after a newer one in the same chain, or
 * beyond what a daily head of the newer one's time holds.
 *
 * @param signatures what is wrong with the signatures so far; the findings are added to it
 */
export const markRetired = (
  rows: readonly LedgerRow[],
  signatures: Map<LedgerRow, SignatureFault | null>,
  ranks: ReadonlyMap<string, number>,
  floors: readonly KeyFloor[],
): void => {
  let top = 0
  for (const row of rows) {
    const rank = ranks.get(row.keyId)
    if (rank === undefined || signatures.get(row)) continue
    const isLate = floors.some(
      (floor) => rank < floor.rank && row.seq > (floor.heads.get(row.docKey)?.seq ?? 0),
    )
    if (rank < top || isLate) signatures.set(row, 'retired-key')
    top = Math.max(top, rank)
  }
}
