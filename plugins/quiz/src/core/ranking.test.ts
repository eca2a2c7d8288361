import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawWinners } from './draw.ts'
import { frozenHash, frozenText, type Listed } from './freeze.ts'
import { compareByRule, countingAttempt, rank, type Counting, type TieBreak } from './ranking.ts'
import { targetOf } from './prediction-target.ts'

const entry: fc.Arbitrary<Listed> = fc.record({
  id: fc.uuid(),
  right: fc.integer({ min: 0, max: 3 }),
  prediction: fc.option(fc.integer({ min: 0, max: 5 })),
  duration: fc.integer({ min: 0, max: 3 }),
  submittedAt: fc.integer({ min: 0, max: 3 }),
  person: fc.uuid(),
  unit: fc.option(fc.constantFrom('Tổ 1', 'Tổ 2')),
})
const entries = fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 30 })
const rule = fc.record({
  tieBreaks: fc.subarray<TieBreak>(['prediction', 'fastest', 'earliest']),
  target: fc.integer({ min: 0, max: 5 }),
})

describe('a ranking', () => {
  it('is a total order that follows the rule, whatever order the entries come in', () => {
    fc.assert(
      fc.property(entries, rule, (list, by) => {
        const ranked = rank(list, by)
        expect(rank([...list].reverse(), by)).toEqual(ranked)
        expect(ranked).toHaveLength(list.length)
        ranked.forEach((one, at) => {
          const before = ranked[at - 1]
          if (!before) {
            expect(one.place).toBe(1)
            return
          }
          expect(compareByRule(before, one, by)).toBeLessThanOrEqual(0)
          const equal = compareByRule(before, one, by) === 0
          expect(one.place).toBe(equal ? before.place : at + 1)
        })
      }),
    )
  })

  it('asks the tie-breaks in their order; no prediction is the farthest', () => {
    const base = { right: 5, duration: 10, submittedAt: 1 }
    const near = { ...base, id: 'n', prediction: 101, duration: 99 }
    const far = { ...base, id: 'f', prediction: 90 }
    const none = { ...base, id: '-', prediction: null, duration: 1 }
    const order = (tieBreaks: TieBreak[]) =>
      rank([none, far, near], { tieBreaks, target: 100 }).map(({ id }) => id)
    expect(order(['prediction', 'fastest'])).toEqual(['n', 'f', '-'])
    expect(order(['fastest'])).toEqual(['-', 'f', 'n'])
  })

  it('counts the best attempt, then the earliest; or the first, or the last', () => {
    const base = { prediction: null, duration: 1 }
    const attempts = [
      { ...base, id: '1', right: 7, submittedAt: 1 },
      { ...base, id: '2', right: 9, submittedAt: 3 },
      { ...base, id: '3', right: 9, submittedAt: 2 },
    ]
    const counted = (by: Counting) => countingAttempt(attempts, by)?.id
    expect([counted('best'), counted('first'), counted('last')]).toEqual(['3', '1', '2'])
    expect(targetOf('perfect', { entries: attempts, participants: 2, questions: 9 })).toBe(2)
    expect(targetOf('entries', { entries: attempts, participants: 2, questions: 9 })).toBe(3)
    expect(targetOf('participants', { entries: attempts, participants: 2, questions: 9 })).toBe(2)
  })
})

describe('what is frozen', () => {
  const head = {
    contest: 'c',
    round: 'r',
    questions: 3,
    tieBreaks: ['fastest'] as const,
    ...{ target: 0, draw: null, prizes: [], unitPrizes: [], headCounts: {} },
  }

  it('has one text for one list, and another hash for any change', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const text = frozenText(head, list)
        expect(frozenText(head, [...list].reverse())).toBe(text)
        const [first, ...rest] = list
        if (!first) return
        const changed = frozenText(head, [{ ...first, right: first.right + 1 }, ...rest])
        expect(frozenHash(changed)).not.toBe(frozenHash(text))
      }),
    )
  })

  it('is drawn from by published entropy: once drawn, always drawn so', () => {
    const ids = Array.from({ length: 50 }, (_, at) => `id-${at}`)
    const draw = (entropy: string) => drawWinners(ids, { entropy, hash: 'h', count: 6 })
    expect(draw('07 15 22')).toEqual(draw('07 15 22'))
    expect(new Set(draw('07 15 22')).size).toBe(6)
    expect(draw('07 15 22')).not.toEqual(draw('07 15 23'))
    expect(drawWinners([...ids].reverse(), { entropy: 'x', hash: 'h', count: 6 })).toEqual(
      drawWinners(ids, { entropy: 'x', hash: 'h', count: 6 }),
    )
  })
})
