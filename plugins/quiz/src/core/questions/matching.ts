import { shuffled } from '../chance.ts'
import type { Question, QuestionKind } from './question.ts'
import { choices, placesOf, rowFaults } from './rows.ts'

/**
 * Each row has its partner. An answer is a list of pairs `<option id>:<match id>`; right means every
 * row with a partner of the right text.
 */
export const matching: QuestionKind = {
  type: 'matching',
  label: { vi: 'Ghép đôi', en: 'Matching' },
  faults: (question) => [
    ...rowFaults(question, { min: 2, max: 8 }),
    ...(question.rows.some(({ match }) => !match?.vi.trim())
      ? [
          {
            code: 'match-missing',
            text: { vi: 'Có vế chưa có vế ghép.', en: 'A row has no partner.' },
          },
        ]
      : []),
  ],
  orderTells: true,
  prompt: (question, ids, chance) => {
    const matches = question.rows.map(({ match }, row) => ({
      id: ids.match(row),
      text: match ?? { vi: '' },
    }))
    return {
      multiple: true,
      options: choices(question, ids, chance),
      matches: chance ? shuffled(matches, chance) : matches,
    }
  },
  decode: ({ rows }, ids, answer) => {
    const pairs = answer.map((pair) => pair.split(':'))
    if (pairs.some(({ length }) => length !== 2)) return null
    const ends = (end: 0 | 1) => pairs.map((pair) => pair[end] ?? '')
    const left = placesOf(rows.length, ids.option, ends(0))
    const right = placesOf(rows.length, ids.match, ends(1))
    return left && right && left.map((place, index) => `${place}:${right[index] ?? ''}`).sort()
  },
  score: (question, pairs, asked = question) => {
    const { rows } = question
    const partner = (of: Question, row: string | undefined) => of.rows[Number(row)]?.match?.vi
    const isRight = (pair: string) => {
      const [left, right] = pair.split(':')
      return partner(question, left) === partner(asked, right)
    }
    return pairs.length === rows.length && pairs.every(isRight) ? 1 : 0
  },
}
