import { expect, it } from 'vitest'
import type { SignedDailyHead } from './daily-head-faults.ts'
import { keyFloors, markRetired, ranksOf } from './key-order.ts'
import type { LedgerRow, SignatureFault } from './ledger-faults.ts'

const ranks = ranksOf(['old', 'new'])
const row = (seq: number, keyId: string) => ({ docKey: 'a:1', seq, keyId }) as LedgerRow
const head = (keyId: string, seq: number) =>
  ({ keyId, head: { changed: [{ docKey: 'a:1', seq, hash: 'x' }] } }) as SignedDailyHead

const retired = (rows: LedgerRow[], heads: SignedDailyHead[] = []): number[] => {
  const signatures = new Map<LedgerRow, SignatureFault | null>()
  markRetired(rows, signatures, ranks, keyFloors(heads, ranks))
  return rows.filter((one) => signatures.get(one) === 'retired-key').map(({ seq }) => seq)
}

it('a chain goes on with the newer key', () => {
  expect(retired([row(1, 'old'), row(2, 'old'), row(3, 'new')])).toEqual([])
})

it('the older key does not come back in it', () => {
  expect(retired([row(1, 'old'), row(2, 'new'), row(3, 'old')])).toEqual([3])
})

it('nor does it go on beyond what was closed in the newer one’s time', () => {
  const heads = [head('old', 1), head('new', 1), head('new', 1)]
  expect(retired([row(1, 'old'), row(2, 'old')], heads)).toEqual([2])
  expect(retired([row(1, 'old'), row(2, 'new')], heads)).toEqual([])
})

it('what was signed while the first day of the newer one was being closed is nobody’s fault', () => {
  expect(retired([row(1, 'old'), row(2, 'old')], [head('old', 1), head('new', 1)])).toEqual([])
})
