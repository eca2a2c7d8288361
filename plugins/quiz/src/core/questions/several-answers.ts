import type { QuestionKind } from './question.ts'
import { choices, correctFaults, placesOf, rightPlaces, rowFaults } from './rows.ts'

/** One to four of several options are right; right means these and no others. */
export const severalAnswers: QuestionKind = {
  type: 'severalAnswers',
  label: { vi: 'Nhiều đáp án đúng', en: 'Several answers' },
  faults: (question) => [
    ...rowFaults(question, { min: 2, max: 8 }),
    ...correctFaults(question, { min: 1, max: 4 }),
  ],
  prompt: (question, ids, chance) => ({ multiple: true, options: choices(question, ids, chance) }),
  decode: ({ rows }, ids, answer) => placesOf(rows.length, ids.option, answer)?.sort() ?? null,
  score: (question, given) => {
    const right = rightPlaces(question)
    return given.length === right.length && right.every((place) => given.includes(place)) ? 1 : 0
  },
}
