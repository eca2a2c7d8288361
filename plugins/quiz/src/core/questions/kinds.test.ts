import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceFrom } from '../chance.ts'
import { kinds } from './kinds.ts'
import { readNumber } from './number.ts'
import { countAnswers, type Question, type QuestionType, type RowIds } from './question.ts'

const ids: RowIds = { option: (row) => `o${row * 7}`, match: (row) => `m${row * 5}` }

const make = (type: QuestionType, more: Partial<Question> = {}): Question => ({
  ...{ key: 'Q1', topic: 't', difficulty: 'easy', type, text: { vi: 'Câu hỏi' } },
  rows: [
    { text: { vi: 'A' }, correct: true, match: { vi: 'một' } },
    { text: { vi: 'B' }, match: { vi: 'hai' } },
    { text: { vi: 'C' }, match: { vi: 'ba' } },
  ],
  ...more,
})

const scoreOf = (question: Question, answer: readonly string[]): number | null => {
  const kind = kinds[question.type]
  const decoded = kind.decode(question, ids, answer)
  return decoded && kind.score(question, decoded)
}

describe('kinds of questions', () => {
  it.each<[QuestionType, Partial<Question>, string[], string[]]>([
    ['oneAnswer', {}, ['o0'], ['o7']],
    ['trueFalse', { isTrue: true }, ['o0'], ['o7']],
    ['trueFalse', { isTrue: false }, ['o7'], ['o0']],
    ['matching', {}, ['o7:m5', 'o0:m0', 'o14:m10'], ['o7:m0', 'o0:m5', 'o14:m10']],
    ['ordering', {}, ['o0', 'o7', 'o14'], ['o7', 'o0', 'o14']],
    ['number', { rows: [{ text: { vi: '2.000' } }] }, ['2000'], ['2001']],
    ['number', { rows: [{ text: { vi: '2,5' } }], tolerance: 0.1 }, ['2.6'], ['2,61']],
    ['shortAnswer', { rows: [{ text: { vi: 'Căn cước' } }] }, ['  can CUOC '], ['hộ chiếu']],
  ])('%s tells right from wrong and counts no answer as wrong', (type, more, right, wrong) => {
    const question = make(type, more)
    expect(scoreOf(question, right)).toBe(1)
    expect(scoreOf(question, wrong)).toBe(0)
    expect(scoreOf(question, [])).toBe(0)
  })

  it('several answers are right only all together', () => {
    const rows = make('oneAnswer').rows.map((row, at) => ({ ...row, correct: at < 2 }))
    const question = make('severalAnswers', { rows })
    expect(scoreOf(question, ['o7', 'o0'])).toBe(1)
    expect(scoreOf(question, ['o0'])).toBe(0)
    expect(scoreOf(question, ['o0', 'o7', 'o14'])).toBe(0)
  })

  it('answers that are none to the question are told apart from wrong ones', () => {
    expect(scoreOf(make('oneAnswer'), ['o0', 'o7'])).toBeNull()
    expect(scoreOf(make('oneAnswer'), ['stranger'])).toBeNull()
    expect(scoreOf(make('severalAnswers'), ['o0', 'o0'])).toBeNull()
    expect(scoreOf(make('matching'), ['o0'])).toBeNull()
    expect(scoreOf(make('number', { rows: [{ text: { vi: '1' } }] }), ['một'])).toBeNull()
  })

  it('prompts name rows by ids alone, and show no mark of the key', () => {
    for (const kind of Object.values(kinds)) {
      const shown = kind.prompt(make(kind.type), ids, chanceFrom(new Uint8Array(32)))
      expect(JSON.stringify(shown)).not.toMatch(/correct|isTrue|tolerance|"match"/)
    }
  })

  it('scoring does not depend on how options were shuffled', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (seed) => {
        const question = make('oneAnswer')
        const { options } = kinds.oneAnswer.prompt(question, ids, chanceFrom(seed))
        const scores = options.map(({ id, text }) => [text.vi, scoreOf(question, [id])])
        expect(Object.fromEntries(scores)).toEqual({ A: 1, B: 0, C: 0 })
      }),
    )
  })

  it('say what is wrong with a question', () => {
    const codes = (type: QuestionType, more: Partial<Question>) =>
      kinds[type].faults(make(type, more)).map(({ code }) => code)
    const same = [{ text: { vi: 'A' } }, { text: { vi: 'A' } }]
    expect(codes('oneAnswer', { rows: same })).toEqual(['rows-repeat', 'correct-count'])
    expect(codes('matching', { rows: same })).toContain('match-missing')
    expect(codes('number', {})).toEqual(['number-missing'])
    expect(codes('oneAnswer', {})).toEqual([])
  })

  it('count what was answered', () => {
    const counts = countAnswers(kinds.oneAnswer, make('oneAnswer'), [['0'], ['0'], ['2'], []])
    expect(counts).toEqual({ asked: 4, answered: 3, right: 2, given: { '0': 2, '2': 1 } })
  })
})

describe('numbers as people write them', () => {
  it.each([
    ['1.000.000', 1_000_000],
    ['2.000', 2000],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['1.234,5', 1234.5],
    [' 100 ', 100],
    ['-3', -3],
    ['1.2.3', null],
    ['', null],
    ['mười', null],
  ])('%s', (text, value) => expect(readNumber(text)).toBe(value))
})
