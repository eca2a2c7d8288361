import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTimes, type TimedSave } from './answer-times.ts'

const save = (seq: number, at: number, answers: TimedSave['answers']): TimedSave => ({
  ...{ seq, at, answers },
})

describe('the time at each question', () => {
  it('is what lies between its save and the one before, and adds up on coming back', () => {
    const saves = [
      save(1, 8_000, { a: ['x'] }),
      save(2, 20_000, { a: ['x'], b: ['y'] }),
      save(3, 25_000, { a: ['z'], b: ['y'] }),
    ]
    expect([...answerTimes(1_000, saves)]).toEqual([
      ['a', 7_000 + 5_000],
      ['b', 12_000],
    ])
  })

  it('is not told of questions whose answers came together', () => {
    const saves = [
      save(1, 8_000, { a: ['x'] }),
      save(5, 300_000, { a: ['w'], b: ['y'], c: ['z'] }),
      save(6, 310_000, { a: ['w'], b: ['y'], c: ['z'], d: ['v'] }),
    ]
    expect([...answerTimes(0, saves)]).toEqual([['d', 10_000]])
  })

  it('goes by the number of a save, and trusts no save that overtook another', () => {
    const saves = [save(2, 5_000, { a: ['x'], b: ['y'] }), save(1, 6_000, { a: ['x'] })]
    expect([...answerTimes(0, saves)]).toEqual([['a', 6_000]])
  })

  it('is never below nothing, nor together above the time from the start to the last save', () => {
    const saves = fc.array(
      fc.record({
        seq: fc.nat(20),
        at: fc.integer({ min: 1_000, max: 100_000 }),
        answers: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.array(fc.constantFrom('x', 'y'))),
      }),
    )
    fc.assert(
      fc.property(saves, (list) => {
        const times = [...answerTimes(1_000, list).values()]
        const last = Math.max(1_000, ...list.map(({ at }) => at))
        expect(times.every((time) => time >= 0)).toBe(true)
        expect(times.reduce((sum, time) => sum + time, 0)).toBeLessThanOrEqual(last - 1_000)
      }),
    )
  })
})
