import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceFrom, shuffled } from './chance.ts'
import { type FlagEntry, flagsOf } from './flags.ts'

const entry = (id: number, more: Partial<FlagEntry> = {}): FlagEntry => ({
  ...{ id: `e${id}`, who: `w${id}`, device: `d${id}`, address: `a${id}`, questions: 10 },
  ...{ startedAt: id * 600_000, submittedAt: id * 600_000 + 120_000 },
  ...more,
})
const many = (count: number, more: (at: number) => Partial<FlagEntry>) =>
  Array.from({ length: count }, (_, at) => entry(at, more(at)))
const kinds = (entries: FlagEntry[]) => flagsOf(entries).map(({ kind }) => kind)

describe('what is worth a look', () => {
  it('is nothing in a quiet round', () => {
    expect(flagsOf(many(100, () => ({})))).toEqual([])
  })

  it('is a paper handed in faster than it can be read', () => {
    const at = (seconds: number) => entry(1, { startedAt: 0, submittedAt: seconds * 1000 })
    expect(flagsOf([at(19.9)])).toEqual([{ kind: 'too-fast', ids: ['e1'] }])
    expect(flagsOf([at(20)])).toEqual([])
  })

  it('is a device of four participants, but not of three, nor of one who came four times', () => {
    const shared = (people: number) => many(4, (at) => ({ device: 'd', who: `w${at % people}` }))
    expect(kinds(shared(4))).toEqual(['one-device'])
    expect(kinds(shared(3))).toEqual([])
  })

  it('is thirty participants at one address within a minute, not an office over a morning', () => {
    const office = (each: number) =>
      many(40, (at) => ({
        address: 'a',
        startedAt: at * each,
        submittedAt: at * each + 120_000,
      }))
    expect(kinds(office(1000))).toEqual(['one-address'])
    expect(kinds(office(5000))).toEqual([])
  })

  it('is five attempts that were opened and never handed in', () => {
    const opened = (count: number) =>
      many(count, (at) => ({ device: 'd', who: `w${at % 2}`, submittedAt: null }))
    expect(kinds(opened(5))).toEqual(['unfinished'])
    expect(kinds(opened(4))).toEqual([])
    const phone = many(5, () => ({ device: null, who: 'w', submittedAt: null }))
    expect(kinds(phone)).toEqual(['unfinished'])
  })

  it('does not depend on the order of entries, and names entries that are there', () => {
    const some = fc.array(
      fc.record({
        who: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        device: fc.constantFrom(null, 'x', 'y'),
        address: fc.constantFrom(null, 'p', 'q'),
        startedAt: fc.integer({ min: 0, max: 200_000 }),
        submittedAt: fc.option(fc.integer({ min: 0, max: 400_000 })),
      }),
      { maxLength: 40 },
    )
    const rule = { secondsPerQuestion: 2, onDevice: 3, atAddress: 4, unfinished: 3 }
    fc.assert(
      fc.property(some, fc.uint8Array({ minLength: 32, maxLength: 32 }), (list, seed) => {
        const entries = list.map((one, at) => entry(at, one))
        const flags = flagsOf(entries, rule)
        const sorted = (found: typeof flags) => found.map((one) => JSON.stringify(one)).sort()
        expect(sorted(flagsOf(shuffled(entries, chanceFrom(seed)), rule))).toEqual(sorted(flags))
        const ids = new Set(entries.map(({ id }) => id))
        for (const flag of flags) for (const id of flag.ids) expect(ids.has(id)).toBe(true)
      }),
    )
  })
})
