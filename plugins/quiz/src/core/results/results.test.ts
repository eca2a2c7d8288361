import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawOrder, entropyOf } from '../draw.ts'
import { frozenText, type Listed, readFrozen } from '../freeze.ts'
import { compareByRule, rank } from '../ranking.ts'
import { assignPrizes } from './assign-prizes.ts'
import { combine } from './combine.ts'
import { planFaults } from './plan-faults.ts'
import { head, listed, lists } from './lists.test-helper.ts'
import { resultOf } from './result.ts'
import { assignUnitPrizes, compareUnits, unitFigures } from './units.ts'

const line = (id: string, right: number, more: Partial<Listed> = {}): Listed => ({
  ...{ id, person: `p${id}`, unit: null, right, prediction: null, duration: 1, submittedAt: 1 },
  ...more,
})
const byRank = (count: number, least = 0) => ({ by: 'rank' as const, count, least })
const byLot = (count: number, least = 0) => ({ by: 'draw' as const, count, least })
const rule = { tieBreaks: [], target: 0 }

describe('prizes', () => {
  it('go by place in their order, each person one, and never to a worse before a better', () => {
    fc.assert(
      fc.property(
        lists,
        fc.string({ minLength: 1 }),
        fc.boolean(),
        ([by, entries], text, isDrawn) => {
          const ranked = rank(entries, by)
          const ids = entries.map(({ id }) => id)
          const lots = isDrawn ? drawOrder(ids, { entropy: entropyOf(text), hash: 'h' }) : null
          const won = assignPrizes(ranked, by.prizes, lots)
          expect(new Set(won.map(({ id }) => id)).size).toBe(won.length)
          const place = new Map(ranked.map((one) => [one.id, one]))
          const seats = won.filter(({ prize }) => by.prizes[prize]?.by === 'rank')
          seats.forEach(({ id, prize }, at) => {
            const [one, before] = [place.get(id), place.get(seats[at - 1]?.id ?? '')]
            expect(one?.right).toBeGreaterThanOrEqual(by.prizes[prize]?.least ?? 0)
            if (one && before) expect(compareByRule(before, one, by)).toBeLessThanOrEqual(0)
          })
          by.prizes.forEach(({ count, by: how }, prize) => {
            const winners = won.filter((one) => one.prize === prize)
            if (isDrawn) expect(winners.length).toBeLessThanOrEqual(count)
            else if (how === 'draw') expect(winners).toEqual([])
          })
        },
      ),
    )
  })

  it('are shared by equals without a draw, and decided by lot with one', () => {
    const ranked = rank([line('a', 9), line('b', 8), line('c', 8), line('d', 7)], rule)
    const prizes = [byRank(1), byRank(1), byRank(1)]
    expect(assignPrizes(ranked, prizes, null)).toEqual([
      { prize: 0, id: 'a' },
      { prize: 1, id: 'b' },
      { prize: 1, id: 'c' },
      { prize: 2, id: 'd' },
    ])
    expect(assignPrizes(ranked, prizes, ['d', 'c', 'b', 'a'])).toEqual([
      { prize: 0, id: 'a' },
      { prize: 1, id: 'c' },
      { prize: 2, id: 'b' },
    ])
  })

  it('by lot pass over those who have one, and those with too few right answers', () => {
    const ranked = rank([line('a', 9), line('b', 8), line('c', 2)], rule)
    const lots = ['c', 'a', 'b']
    expect(assignPrizes(ranked, [byRank(1), byLot(5, 3)], lots)).toEqual([
      { prize: 0, id: 'a' },
      { prize: 1, id: 'b' },
    ])
  })
})

describe('units', () => {
  const heads = { Ba: 4, Hai: 200, Một: 0 }
  const entries = [
    line('a', 9, { unit: 'Ba' }),
    line('b', 8, { unit: 'Ba' }),
    line('c', 7, { unit: 'Hai' }),
    line('d', 6, { unit: 'Hai' }),
    line('e', 5, { unit: 'Hai' }),
    line('f', 5, { unit: 'Lạ' }),
  ]
  const figures = unitFigures(entries, [{ prize: 0, id: 'a' }], heads)

  it('are counted, with those that nobody entered for', () => {
    expect(figures).toEqual([
      { unit: 'Ba', entrants: 2, winners: 1, headCount: 4 },
      { unit: 'Hai', entrants: 3, winners: 0, headCount: 200 },
      { unit: 'Lạ', entrants: 1, winners: 0, headCount: null },
      { unit: 'Một', entrants: 0, winners: 0, headCount: 0 },
    ])
  })

  it('win by entrants, winners or rate; none for nothing', () => {
    const won = (by: 'entrants' | 'winners' | 'rate', count = 1) =>
      assignUnitPrizes(figures, [{ by, count }]).map(({ unit }) => unit)
    expect(won('entrants')).toEqual(['Hai'])
    expect(won('rate')).toEqual(['Ba'])
    expect(won('winners', 3)).toEqual(['Ba'])
    expect(won('rate', 9)).toEqual(['Ba', 'Hai'])
  })

  it('are in a total order by each measure, and equals share', () => {
    const unit = fc.record({
      ...{ unit: fc.string(), entrants: fc.nat(6), winners: fc.nat(6) },
      headCount: fc.option(fc.integer({ min: 1, max: 6 })),
    })
    const many = fc.uniqueArray(unit, { selector: (one) => one.unit, maxLength: 12 })
    const measure = fc.constantFrom('entrants', 'winners', 'rate')
    fc.assert(
      fc.property(many, measure, fc.integer({ min: 1, max: 4 }), (units, by, count) => {
        const won = assignUnitPrizes(units, [{ by, count }]).map((one) => one.unit)
        const [inside, outside] = [true, false].map((isIn) =>
          units.filter((one) => won.includes(one.unit) === isIn),
        )
        for (const winner of inside ?? [])
          for (const other of outside ?? []) expect(compareUnits(winner, other, by)).toBeLessThan(0)
        for (const a of units)
          for (const b of units) expect(compareUnits(a, b, by) + compareUnits(b, a, by)).toBe(0)
      }),
    )
  })
})

describe('rounds together', () => {
  const one = [line('1', 5, { person: 'x', prediction: 10 }), line('2', 9, { person: 'y' })]
  const two = [line('3', 7, { person: 'x', prediction: 25, duration: 4, submittedAt: 9 })]
  const rounds = [
    { target: 12, entries: one },
    { target: 20, entries: two },
  ]

  it('are summed: right answers, times, and distances of predictions', () => {
    expect(combine(rounds, 'sum', ['prediction'])).toEqual([
      {
        ...{ id: 'x', person: 'x', unit: null, right: 12, prediction: 7 },
        ...{ duration: 5, submittedAt: 9 },
      },
      expect.objectContaining({ id: 'y', right: 9, prediction: null }),
    ])
  })

  it('or the best of each counts, by the contest’s rule', () => {
    const best = combine(rounds, 'best', ['prediction'])
    expect(best).toEqual([
      expect.objectContaining({ id: 'x', right: 7, prediction: 5 }),
      expect.objectContaining({ id: 'y', right: 9, prediction: null }),
    ])
  })
})

describe('a draw', () => {
  it('favours nobody: every order of four comes up alike (chi-square, 23 degrees)', () => {
    const ids = ['a', 'b', 'c', 'd']
    const seen = new Map<string, number>()
    const draws = 12_000
    for (let at = 0; at < draws; at += 1) {
      const order = drawOrder(ids, { entropy: String(at), hash: 'h' }).join('')
      seen.set(order, (seen.get(order) ?? 0) + 1)
    }
    expect(seen.size).toBe(24)
    const expected = draws / 24
    const chi = [...seen.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)
    // 99.9 % of fair draws lie below.
    expect(chi).toBeLessThan(49.73)
  })

  it('reads what was announced in one form, however it was typed', () => {
    expect(entropyOf('  07  15\u00a022\n')).toBe('07 15 22')
    expect(entropyOf('số'.normalize('NFD'))).toBe('số'.normalize('NFC'))
  })
})

describe('a frozen list', () => {
  it('is read back as it was, and gives the same result in whatever order it was made', () => {
    fc.assert(
      fc.property(lists, ([by, entries]) => {
        const text = frozenText({ ...head, ...by }, entries)
        expect(readFrozen(text).entries).toHaveLength(entries.length)
        const again = frozenText({ ...head, ...by }, [...entries].reverse())
        expect(resultOf(again, '07 15')).toEqual(resultOf(text, '07 15'))
      }),
    )
    expect(fc.sample(listed, 1)).toHaveLength(1)
  })
})

it('names what keeps a set-up from giving its prizes', () => {
  const setup = {
    prizes: [{ ...byLot(1), scope: 'overall' as const, name: { vi: 'A' }, award: { vi: '' } }],
    unitPrizes: [
      {
        by: 'rate' as const,
        count: 1,
        scope: 'round' as const,
        name: { vi: 'B' },
        award: { vi: '' },
      },
    ],
    ...{
      units: ['Tổ 1'],
      fields: ['unit'],
      headCounts: {},
      draw: null,
      complaintDays: 3,
      answerDays: 5,
    },
    ...{ overall: 'none' as const, rounds: [{ key: 'a' }, { key: 'a' }, { key: 'chung-cuoc' }] },
  }
  const amount = null
  const faults = planFaults({
    ...setup,
    prizes: setup.prizes.map((one) => ({ ...one, amount })),
    unitPrizes: setup.unitPrizes.map((one) => ({ ...one, amount })),
  })
  expect(faults.map(({ path }) => path)).toEqual([
    ...['rounds.1.code', 'rounds.2.code', 'prizes.0.by', 'prizes.0.scope', 'unitPrizes.0.by'],
  ])
})
