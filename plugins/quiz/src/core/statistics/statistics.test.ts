import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../questions/question.ts'
import { alphaOf } from './alpha.ts'
import { answerCounts } from './answer-counts.ts'
import { itemStatistics, type Sheet } from './item-statistics.ts'

const sheetsOf = (rows: number[][]): Sheet[] =>
  rows.map((row) => new Map(row.map((mark, at) => [`Q${at + 1}`, mark] as const)))

// Five participants, four questions of rising difficulty; totals 4, 3, 2, 1, 0.
const scale = [
  [1, 1, 1, 1],
  [1, 1, 1, 0],
  [1, 1, 0, 0],
  [1, 0, 0, 0],
  [0, 0, 0, 0],
]

describe('item statistics', () => {
  it('are as worked by hand', () => {
    const { items, paper } = itemStatistics(sheetsOf(scale))
    // V(T) = 10/4; Σv = 0.2 + 0.3 + 0.3 + 0.2; alpha = 4/3 · (1 - 1/2.5).
    expect(paper.alpha).toBeCloseTo(0.8, 10)
    expect(paper.deviation).toBeCloseTo(Math.sqrt(2.5), 10)
    expect(paper.standardError).toBeCloseTo(Math.sqrt(2.5 * 0.2), 10)
    expect([paper.mean, paper.median, paper.attempts, paper.isSamePaper]).toEqual([2, 2, 5, true])
    for (const [at, facility] of [0.8, 0.6, 0.4, 0.2].entries())
      expect(items[at]?.facility).toBeCloseTo(facility, 10)
    // Q1 against the rest 3, 2, 1, 0, 0: C = (6 - 4.8)/4 = 0.3, V = 0.2 and 1.7.
    expect(items[0]?.discrimination).toBeCloseTo(0.3 / Math.sqrt(0.2 * 1.7), 10)
    for (const { efficiency } of items) expect(efficiency).toBeCloseTo(1, 10)
    expect(items[0]?.deviation).toBeCloseTo(Math.sqrt(0.2), 10)
  })

  it('tell a question that the weak get right and the strong do not', () => {
    const turned = scale.map((row, at) => [...row, at > 2 ? 1 : 0])
    const item = itemStatistics(sheetsOf(turned)).items[4]
    // x = 0 0 0 1 1, rest = 4 3 2 1 0: C = (1 - 4)/4, the most 0.75.
    expect(item?.efficiency).toBeCloseTo(-1, 10)
    expect(item?.discrimination).toBeCloseTo(-0.75 / Math.sqrt(0.3 * 2.5), 10)
  })

  it('say nothing where nothing varies', () => {
    const { items, paper } = itemStatistics(
      sheetsOf([
        [1, 1],
        [1, 1],
      ]),
    )
    expect(items[0]).toMatchObject({ facility: 1, discrimination: null, efficiency: null })
    expect([paper.alpha, paper.standardError]).toEqual([null, null])
    expect(itemStatistics([]).paper).toMatchObject({ attempts: 0, median: null, alpha: null })
    expect(itemStatistics(sheetsOf([[1, 0]])).paper.deviation).toBeNull()
  })

  it('give the usual alpha wherever all are asked the same', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 12 }))
      .chain(([items, people]) =>
        fc.array(fc.array(fc.nat(1), { minLength: items, maxLength: items }), {
          ...{ minLength: people, maxLength: people },
        }),
      )
    const spread = (values: number[]): number => {
      const middle = values.reduce((a, b) => a + b, 0) / values.length
      return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1)
    }
    fc.assert(
      fc.property(matrix, (rows) => {
        const k = rows[0]?.length ?? 0
        const totals = spread(rows.map((row) => row.reduce((a, b) => a + b, 0)))
        fc.pre(totals > 0)
        const own = Array.from({ length: k }, (_, at) => spread(rows.map((row) => row[at] ?? 0)))
        const usual = (k / (k - 1)) * (1 - own.reduce((a, b) => a + b, 0) / totals)
        expect(alphaOf(sheetsOf(rows))).toBeCloseTo(usual, 8)
      }),
    )
  })

  it('of papers drawn from a bank come near to that of the whole', () => {
    // 2,000 participants whose ability alone makes their marks; 6 of 12 questions each.
    let state = 12345
    const chance = (): number => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31
    const people = Array.from({ length: 2000 }, () => {
      const ability = chance() + chance() - 1
      return Array.from({ length: 12 }, (_, at) =>
        chance() < 0.5 + ability * 0.45 + (at - 6) * 0.02 ? 1 : 0,
      )
    })
    const drawn = people.map((row) => {
      const places = row.map((mark, at) => ({ mark, at, by: chance() })).sort((a, b) => a.by - b.by)
      return new Map(places.slice(0, 6).map(({ mark, at }) => [`Q${at}`, mark] as const))
    })
    const whole = alphaOf(sheetsOf(people)) ?? 0
    // Spearman and Brown: half as long.
    const half = whole / 2 / (1 - whole / 2)
    expect(Math.abs((alphaOf(drawn) ?? 0) - half)).toBeLessThan(0.05)
    expect(itemStatistics(drawn).paper.isSamePaper).toBe(false)
    expect(alphaOf(drawn.slice(0, 12))).toBeNull()
  })
})

describe('counts of answers', () => {
  const question = (more: Partial<Question>): Question => ({
    ...{ key: 'Q', topic: 't', difficulty: 'easy', type: 'oneAnswer', text: { vi: 'Hỏi' } },
    rows: ['A', 'B', 'C'].map((vi, at) => ({
      text: { vi },
      correct: at === 1,
      match: { vi: vi.toLowerCase() },
    })),
    ...more,
  })
  const shown = (more: Partial<Question>, decoded: string[][]) =>
    answerCounts(question(more), decoded).map(({ text, count, right }) => [text.vi, count, right])

  it('name every option, chosen or not, and the most frequent of what is written', () => {
    expect(shown({}, [['0'], ['1'], ['1'], []])).toEqual([
      ['A', 1, false],
      ['B', 2, true],
      ['C', 0, false],
    ])
    expect(shown({ type: 'trueFalse', isTrue: true }, [['0'], ['1'], []])).toEqual([
      ['Đúng', 1, true],
      ['Sai', 1, false],
    ])
    expect(
      shown({ type: 'ordering' }, [
        ['0', '1', '2'],
        ['0', '1', '2'],
        ['1', '0', '2'],
      ]),
    ).toEqual([
      ['A → B → C', 2, true],
      ['B → A → C', 1, false],
    ])
    expect(shown({ type: 'matching' }, [['0:0', '1:1', '2:2'], ['0:1']])).toEqual([
      ['A → a; B → b; C → c', 1, true],
      ['A → b', 1, false],
    ])
    expect(
      shown({ type: 'shortAnswer', rows: [{ text: { vi: 'Căn cước' } }] }, [
        ['can cuoc'],
        ['x'],
        [],
      ]),
    ).toEqual([
      ['can cuoc', 1, true],
      ['x', 1, false],
    ])
  })
})
