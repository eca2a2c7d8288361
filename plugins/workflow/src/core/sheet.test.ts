import { describe, expect, it } from 'vitest'
import { type Case, openCase } from './case.ts'
import type { SignedEntry } from './ledger.ts'
import { sheetOf } from './sheet.ts'

type Told = Partial<SignedEntry> & { action: string; contentHash: string }

const ledger = (...told: Told[]): SignedEntry[] =>
  told.map((entry, index) => ({
    v: 1,
    docKey: 'pages:1',
    seq: index + 1,
    prev: null,
    from: null,
    to: '',
    actor: { id: 'a', name: 'An' },
    seat: null,
    revision: 1,
    comment: null,
    at: `2026-11-25T0${index}:00:00.000Z`,
    details: null,
    ...{ hash: `hash-${index + 1}`, keyId: 'key', signature: '' },
    ...entry,
  }))

const standing = (parts: Partial<Case>): Case => ({ ...openCase('w', 'a', {}), ...parts })

describe('the sheet of a document', () => {
  it('is not there before anything was submitted', () => {
    const entries = ledger({ action: 'create', contentHash: 'one' })
    expect(sheetOf(standing({}), entries)).toBeNull()
  })

  it('says who decided on the version under review, in what capacity and in whose place', () => {
    const entries = ledger(
      { action: 'create', contentHash: 'one' },
      { action: 'submit', contentHash: 'one' },
      {
        action: 'approve',
        contentHash: 'one',
        from: 'leadership',
        comment: 'Đồng ý',
        details: {
          capacity: 'TUQ',
          onBehalfOf: { id: 'c', name: 'Chủ tịch' },
          mandate: { kind: 'authorisation', number: '12/GUQ-UBND' },
        },
      },
    )
    const sheet = sheetOf(standing({ state: 'board', submittedHash: 'one' }), entries)
    expect(sheet).toMatchObject({ standing: 'review', stage: 'board', contentHash: 'one' })
    expect(sheet?.head).toEqual({ seq: 3, hash: 'hash-3', keyId: 'key' })
    expect(sheet?.decisions.map(({ action }) => action)).toEqual(['submit', 'approve'])
    expect(sheet?.decisions[1]).toMatchObject({
      ...{ stage: 'leadership', capacity: 'TUQ', authorisation: '12/GUQ-UBND' },
      onBehalfOf: { name: 'Chủ tịch' },
    })
  })

  it('leaves out what was decided on other versions, and the ways that came to nothing', () => {
    const entries = ledger(
      { action: 'submit', contentHash: 'one' },
      { action: 'return', contentHash: 'one', from: 'board', comment: 'Sửa' },
      { action: 'submit', contentHash: 'one' },
      { action: 'approve', contentHash: 'one', from: 'board' },
      { action: 'publish', contentHash: 'one' },
      { action: 'edit', contentHash: 'two' },
      { action: 'submit', contentHash: 'two' },
    )
    const live = { state: 'board', submittedHash: 'two', liveHash: 'one', liveSince: 't' }
    const seqs = (subject: 'work' | 'live') =>
      sheetOf(standing(live), entries, subject)?.decisions.map(({ seq }) => seq)
    expect(seqs('live')).toEqual([3, 4, 5])
    expect(seqs('work')).toEqual([7])
    expect(sheetOf(standing({ liveHash: 'one' }), entries)?.standing).toBe('live')
  })

  it('names the proofs of its decisions and of no others', () => {
    const attach = (of: number): Told => ({
      action: 'attach',
      contentHash: 'one',
      details: { of, filename: 'ký.pdf', sha256: 'f'.repeat(64) },
    })
    const entries = ledger(
      { action: 'submit', contentHash: 'zero' },
      { action: 'submit', contentHash: 'one' },
      { action: 'publish', contentHash: 'one' },
      ...[attach(1), attach(3), { action: 'attach', contentHash: 'one' }],
    )
    const sheet = sheetOf(standing({ state: 'published', liveHash: 'one' }), entries)
    expect(sheet?.evidence.map(({ seq, of }) => [seq, of])).toEqual([[5, 3]])
  })
})
