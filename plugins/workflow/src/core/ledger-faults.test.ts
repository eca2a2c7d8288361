import { describe, expect, it } from 'vitest'
import { type Entry, hashEntry } from './ledger.ts'
import { pinFaults } from './heads.ts'
import { checkChain, type LedgerRow } from './ledger-faults.ts'

const row = (seq: number, prev: string | null, comment: string | null = null): LedgerRow => {
  const entry: Entry = {
    ...{ v: 1, docKey: 'articles:1', seq, prev, action: 'approve', from: 'board', to: 'approved' },
    ...{ actor: { id: 'a', name: 'Ánh' }, seat: { body: 'board', position: 'chief' } },
    ...{ contentHash: 'h', revision: 1, comment, at: '2026-11-24T01:00:00.000Z' },
    details: { b: 1, a: [true, null] },
  }
  const hash = hashEntry(entry)
  return { docKey: entry.docKey, seq, entry, hash, keyId: 'k', signature: `signed ${hash}` }
}

const chain = (length: number): LedgerRow[] => {
  const rows: LedgerRow[] = []
  for (let seq = 1; seq <= length; seq += 1) rows.push(row(seq, rows.at(-1)?.hash ?? null))
  return rows
}

const check = (rows: readonly LedgerRow[]) =>
  checkChain(rows, {
    signatureFault: ({ keyId, hash, signature }) => {
      if (keyId !== 'k') return 'unknown-key'
      return signature === `signed ${hash}` ? null : 'bad-signature'
    },
  })
const found = (rows: readonly LedgerRow[]) =>
  check(rows).faults.map(({ seq, upTo, fault }) => `${fault} ${seq}${upTo ? `–${upTo}` : ''}`)

const at = (rows: readonly LedgerRow[], index: number): LedgerRow => {
  const found = rows[index]
  if (!found) throw new Error(`no row ${index}`)
  return found
}
const replaced = (index: number, change: (old: LedgerRow) => LedgerRow, length = 4) =>
  chain(length).map((one, place) => (place === index ? change(one) : one))
const withEntry = (old: LedgerRow, change: object): LedgerRow => ({
  ...old,
  entry: { ...old.entry, ...change } as Entry,
})
const edited = (old: LedgerRow): LedgerRow => withEntry(old, { comment: 'đổi' })
const rehashed = (old: LedgerRow): LedgerRow => {
  const changed = edited(old)
  return { ...changed, hash: changed.entry ? hashEntry(changed.entry) : '' }
}

describe('a ledger chain', () => {
  const sound = chain(4)

  it.each<[string, readonly LedgerRow[], string[]]>([
    ['sound as it was written', sound, []],
    ['empty', [], []],
    ['altered', replaced(1, edited), ['altered 2']],
    [
      'altered and hashed anew, as its owner could',
      replaced(1, rehashed),
      ['bad-signature 2', 'broken-link 3'],
    ],
    [
      'signed with another key',
      replaced(1, (old) => ({ ...rehashed(old), keyId: 'other' })),
      ['unknown-key 2', 'broken-link 3'],
    ],
    ['given a field more', replaced(1, (old) => withEntry(old, { note: 'thêm' })), ['altered 2']],
    ['emptied of a record', replaced(1, (old) => ({ ...old, entry: null })), ['altered 2']],
    [
      'given a number that is none',
      replaced(3, (old) => ({ ...old, seq: 'x' as never })),
      ['altered x'],
    ],
    ['cut in the middle', [at(sound, 0), at(sound, 3)], ['deleted 2–3']],
    ['cut at its start', sound.slice(1), ['deleted 1']],
    [
      'in another order',
      [at(sound, 0), { ...at(sound, 2), seq: 2 }, { ...at(sound, 1), seq: 3 }, at(sound, 3)],
      ['reordered 2', 'reordered 3'],
    ],
    [
      'with one entry more',
      [at(sound, 0), at(sound, 1), edited(at(sound, 1)), at(sound, 2)],
      ['altered 2', 'inserted 2'],
    ],
    [
      'with an entry of another document',
      [...sound, { ...row(5, at(sound, 3).hash), docKey: 'articles:2' }],
      ['inserted 5'],
    ],
  ])('%s is named', (_, rows, faults) => {
    expect(found(rows)).toEqual(faults)
  })

  it('is measured by heads kept elsewhere', () => {
    const pins = sound.map(({ seq, hash }) => ({ seq, hash }))
    const measured = (rows: readonly LedgerRow[]) =>
      pinFaults('articles:1', check(rows).hashes, pins).map(({ fault, seq }) => `${fault} ${seq}`)
    expect(measured(sound)).toEqual([])
    expect(measured([])).toEqual(['rolled-back 4'])
    expect(measured(sound.slice(0, 2))).toEqual(['rolled-back 4'])
    expect(measured([at(sound, 0), at(sound, 2), at(sound, 3)])).toEqual([])
    expect(measured([at(sound, 0), row(2, at(sound, 0).hash, 'khác')])).toEqual([
      'rewritten 2',
      'rolled-back 4',
    ])
  })
})
