import { describe, expect, it } from 'vitest'
import {
  type FigureEntry,
  figureCounter,
  type FigureTerms,
  median,
  nearestRank,
} from './figures.ts'

const stages: Record<string, string[]> = { board: ['editors'], leadership: ['leaders'] }

const terms = (change: Partial<FigureTerms> = {}): FigureTerms => ({
  from: '2026-11-01T00:00:00.000Z',
  to: '2026-12-01T00:00:00.000Z',
  body: null,
  bodiesOf: (_, stage) => stages[stage] ?? null,
  hours: (from, to) => (Date.parse(to) - Date.parse(from)) / 3_600_000,
  ...change,
})

const at = (day: number, hour: number, month = 11): string =>
  new Date(Date.UTC(2026, month - 1, day, hour)).toISOString()

const entry = (
  action: string,
  [from, to]: [string | null, string],
  when: string,
  more: Partial<FigureEntry> = {},
): FigureEntry => ({
  ...{ docKey: 'articles:1', action, from, to, at: when, body: null, comment: null },
  ...{ dueAt: undefined, ...more },
})

/** Submitted on the 2nd at 1, two hours at the board, five at the leadership, published. */
const straight = [
  entry('create', [null, 'draft'], at(2, 0)),
  entry('submit', ['draft', 'board'], at(2, 1), { dueAt: at(2, 2) }),
  entry('comment', ['board', 'board'], at(2, 2), { body: 'editors', comment: 'Xem lại ảnh' }),
  entry('approve', ['board', 'leadership'], at(2, 3), { body: 'editors', dueAt: at(2, 9) }),
  entry('approve', ['leadership', 'approved'], at(2, 8), { body: 'leaders', dueAt: null }),
  entry('publish', ['approved', 'published'], at(3, 0), { body: 'editors' }),
]

const returned = (comment: string): FigureEntry[] => [
  entry('submit', ['draft', 'board'], at(4, 0)),
  entry('return', ['board', 'returned'], at(4, 4), { body: 'editors', comment }),
]

const count = (documents: FigureEntry[][], change: Partial<FigureTerms> = {}) => {
  const counter = figureCounter(terms(change))
  for (const document of documents) counter.add(document)
  return counter.result()
}

describe('figures of a period', () => {
  it('count decisions, the time at each stage and what was late', () => {
    expect(count([straight])).toEqual({
      ...{ submitted: 1, approved: 2, returned: 0, published: 1, takenDown: 0, late: 1 },
      stages: [
        { collection: 'articles', stage: 'board', count: 1, median: 2, p90: 2, late: 1 },
        { collection: 'articles', stage: 'leadership', count: 1, median: 5, p90: 5, late: 0 },
      ],
      returns: [],
    })
  })

  it('take for one body what came before it and what it decided', () => {
    expect(count([straight], { body: 'leaders' })).toMatchObject({
      ...{ submitted: 1, approved: 1, published: 0, late: 0 },
      stages: [{ stage: 'leadership', median: 5 }],
    })
  })

  it('put returns together by their reason, whatever its marks and case', () => {
    const { returns, returned: total } = count([
      returned('Sai chính tả'),
      returned('Thiếu ảnh'),
      returned('sai chính tả.'),
    ])
    expect(total).toBe(3)
    expect(returns).toEqual([
      { reason: 'Sai chính tả', count: 2 },
      { reason: 'Thiếu ảnh', count: 1 },
    ])
  })

  it('count a stay in the period in which it ended', () => {
    const long = [
      entry('submit', ['draft', 'board'], at(31, 20, 10)),
      entry('approve', ['board', 'approved'], at(1, 2), { body: 'editors' }),
      entry('unpublish', ['published', 'draft'], at(1, 2, 12), { body: 'leaders' }),
    ]
    expect(count([long])).toMatchObject({
      ...{ submitted: 0, approved: 1, takenDown: 0 },
      stages: [{ stage: 'board', count: 1, median: 6 }],
    })
  })

  it('are zero where nothing happened', () => {
    expect(count([])).toMatchObject({ submitted: 0, late: 0, stages: [], returns: [] })
  })
})

describe('of ascending numbers', () => {
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

  it('the median is the middle one or the mean of two', () => {
    expect([median([]), median([4]), median([1, 2, 9]), median(ten)]).toEqual([0, 4, 2, 5.5])
  })

  it('the 90th percentile is the smallest that nine of ten do not exceed', () => {
    expect(nearestRank(ten, 90)).toBe(9)
    expect(nearestRank([...ten, 11], 90)).toBe(10)
    expect([nearestRank([3], 90), nearestRank([], 90)]).toEqual([3, 0])
  })
})
