import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../keyed-hash.ts'
import {
  type Act,
  type ActBody,
  actFaults,
  type ActKind,
  actText,
  type ActedOn,
} from './act-chain.ts'

const steps: [ActKind, ActBody['facts']][] = [
  ['closed', { hash: 'list', entries: 3 }],
  ['drawn', { hash: 'list', entropy: '07 15' }],
  ['released', { hash: 'list' }],
  ['regraded', { before: 'list', hash: 'list-2', reason: 'Sửa đáp án câu 3.' }],
]
const chain = (): Act[] => {
  const acts: Act[] = []
  for (const [what, facts] of steps) {
    const prev = acts.at(-1)?.hash ?? null
    const at = `2026-11-2${acts.length}T00:00:00.000Z`
    const body = { seq: acts.length + 1, what, round: 'dot-1', at, facts, prev }
    const hash = sha256Hex(actText(body))
    acts.push({ body, hash, signature: `signed ${hash}`, keyId: 'k' })
  }
  return acts
}
const common = {
  round: 'dot-1',
  state: 'released',
  entropy: '07 15',
  isWhole: true,
  isSealed: true,
} as const
const results: ActedOn[] = [
  { ...common, hash: 'list' },
  { ...common, hash: 'list-2' },
]
const checks = {
  hashOf: sha256Hex,
  isSigned: ({ hash, signature }: Act) => signature === `signed ${hash}`,
}
const faults = (acts: readonly Act[], rows = results) =>
  actFaults(acts, rows, checks).map(({ fault }) => fault)

describe('a chain of acts', () => {
  it('is sound as it was written', () => {
    expect(actFaults(chain(), results, checks)).toEqual([])
    expect(actFaults([], [], checks)).toEqual([])
  })

  it('tells of any act that was changed, taken out, put in or moved', () => {
    const place = fc.nat({ max: 3 })
    fc.assert(
      fc.property(
        place,
        place,
        fc.constantFrom('change', 'delete', 'double', 'swap'),
        (a, b, how) => {
          const acts = chain()
          const one = acts[a]
          if (!one) return
          if (how === 'change') acts[a] = { ...one, body: { ...one.body, round: 'dot-2' } }
          if (how === 'delete') acts.splice(a, 1)
          if (how === 'double') acts.splice(b, 0, one)
          if (how === 'swap') {
            if (a === b) return
            acts.splice(b, 1, ...acts.splice(a, 1, acts[b] ?? one))
          }
          expect(faults(acts).length).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('tells of a chain that was written anew without the key', () => {
    const acts = chain().map((act) => ({ ...act, signature: 'forged' }))
    expect(new Set(faults(acts))).toEqual(new Set(['bad-signature']))
  })

  it('accounts for each result: its list, its draw, its release', () => {
    const [first, second] = results
    if (!first || !second) return
    expect(faults(chain(), [{ ...first, isWhole: false }])).toEqual(['list-altered'])
    expect(faults(chain(), [{ ...first, hash: 'other' }])).toEqual(['unrecorded'])
    expect(faults(chain(), [{ ...second, entropy: '07 16' }])).toEqual(['unrecorded'])
    expect(faults(chain().slice(0, 2), [first])).toEqual(['unrecorded'])
    expect(faults(chain().slice(0, 2), [{ ...first, state: 'drawn' }])).toEqual([])
  })
})
