import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countRight } from '../answers.ts'
import { askedIn, paperFrom } from '../paper.ts'
import { isSame } from './is-same.ts'
import type { Question, QuestionType, Row } from './question.ts'

const make = (
  type: QuestionType,
  rows: readonly Row[],
  more: Partial<Question> = {},
): Question => ({
  ...{ key: 'Q1', topic: 't', difficulty: 'easy', type, text: { vi: 'Câu hỏi' }, rows },
  ...more,
})
const pair = (text: string, match: string): Row => ({ text: { vi: text }, match: { vi: match } })
const row = (text: string): Row => ({ text: { vi: text } })
const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 })
const paperOf = (question: Question, seed = new Uint8Array(32), shuffle = true) =>
  paperFrom(seed, { blueprint: [{ count: 1 }], questions: [question], shuffle })

describe('a key that was corrected', () => {
  it.each<[string, Question, Question, (right: (at: number, to?: number) => string) => string[]]>([
    [
      'partners',
      make('matching', [pair('a', 'x'), pair('b', 'y')]),
      make('matching', [pair('a', 'y'), pair('b', 'x')]),
      (at) => [`${at(0)}:${at(0, 1)}`, `${at(1)}:${at(1, 0)}`],
    ],
    [
      'an order',
      make('ordering', [row('a'), row('b'), row('c')]),
      make('ordering', [row('b'), row('c'), row('a')]),
      (at) => [at(1), at(2), at(0)],
    ],
    ['a number', make('number', [row('10')]), make('number', [row('12')]), () => ['12']],
    [
      'what is accepted',
      make('shortAnswer', [row('hộ chiếu')]),
      make('shortAnswer', [row('căn cước'), row('thẻ căn cước')]),
      () => ['Căn cước'],
    ],
    [
      'true or false',
      make('trueFalse', [], { isTrue: true }),
      make('trueFalse', [], { isTrue: false }),
      (at) => [at(1)],
    ],
  ])('marks %s as it says now', (_, asked, now, answerOf) => {
    expect(isSame(asked, now)).toBe(true)
    const [one] = askedIn(paperOf(asked).paper)
    if (!one) throw new Error('No question was drawn.')
    const { id, ids } = one
    const answer = answerOf((at, to) => (to === undefined ? ids.option(at) : ids.match(to)))
    expect(countRight([one], { [id]: answer })).toBe(0)
    expect(countRight([one], { [id]: answer }, () => now)).toBe(1)
  })

  it('is not taken from a question that asks for something else', () => {
    const options = make('oneAnswer', [row('a'), row('b')])
    expect(isSame(options, make('oneAnswer', [row('b'), row('a')]))).toBe(false)
    expect(isSame(options, make('severalAnswers', options.rows))).toBe(false)
    expect(isSame(make('ordering', options.rows), make('ordering', [row('a'), row('c')]))).toBe(
      false,
    )
  })
})

describe('where nothing is shuffled', () => {
  it.each([
    ['an order', make('ordering', ['a', 'b', 'c', 'd'].map(row))],
    [
      'partners',
      make(
        'matching',
        ['a', 'b', 'c', 'd'].map((text) => pair(text, `${text}!`)),
      ),
    ],
  ])('%s is not given away by its place', (_, question) => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(seeds, (seed) => {
        const { options, matches } = paperOf(question, seed, false).show()[0] ?? { options: [] }
        seen.add((matches ?? options).map(({ text }) => text.vi).join(''))
      }),
      { numRuns: 60 },
    )
    expect(seen.size).toBeGreaterThan(10)
  })

  it('options stand as they were written', () => {
    const [one] = paperOf(make('oneAnswer', ['a', 'b', 'c'].map(row)), undefined, false).show()
    expect(one?.options.map(({ text }) => text.vi)).toEqual(['a', 'b', 'c'])
  })
})
