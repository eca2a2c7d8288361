import { describe, expect, it } from 'vitest'
import { chainFaults, type Entry, hashEntry, type SignedEntry } from './ledger.ts'

const entry = (seq: number, prev: string | null, comment: string | null = null): SignedEntry => {
  const plain: Entry = {
    v: 1,
    docKey: 'articles:1',
    seq,
    prev,
    action: 'approve',
    from: 'board',
    to: 'approved',
    actor: { id: 'a', name: 'Ánh' },
    seat: { body: 'board', position: 'chief' },
    contentHash: 'h',
    revision: 1,
    comment,
    at: '2026-11-24T01:00:00.000Z',
    details: { b: 1, a: [true, null] },
  }
  const hash = hashEntry(plain)
  return { ...plain, hash, keyId: 'k', signature: `signed ${hash}` }
}

const chain = (length: number): SignedEntry[] => {
  const entries: SignedEntry[] = []
  for (let seq = 1; seq <= length; seq += 1) entries.push(entry(seq, entries.at(-1)?.hash ?? null))
  return entries
}

const isSigned = ({ hash, signature }: SignedEntry) => signature === `signed ${hash}`
const faults = (entries: SignedEntry[]) => chainFaults(entries, isSigned).map(({ fault }) => fault)

type Three = [SignedEntry, SignedEntry, SignedEntry]

describe('a ledger chain', () => {
  it('is sound as it was written', () => {
    expect(faults(chain(5))).toEqual([])
  })

  it('shows an altered entry', () => {
    const [first, second, third] = chain(3) as Three
    const altered = { ...second, comment: 'đổi' }
    expect(faults([first, altered, third])).toEqual(['altered'])
  })

  it('shows an entry that was altered and hashed anew, as its owner could', () => {
    const [first, second, third] = chain(3) as Three
    const forged = { ...second, comment: 'đổi' }
    const hashed = { ...forged, hash: hashEntry(forged) }
    expect(faults([first, hashed, third])).toEqual(['bad-signature', 'broken-link'])
  })

  it('shows a missing entry', () => {
    const entries = chain(4)
    entries.splice(1, 1)
    expect(faults(entries)).toContain('gap')
  })

  it('shows two entries in the other order', () => {
    const [a, b, c] = chain(3) as [SignedEntry, SignedEntry, SignedEntry]
    expect(faults([a, c, b])).toContain('broken-link')
  })
})
