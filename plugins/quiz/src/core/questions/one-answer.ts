import type { QuestionKind } from './question.ts'
import { choices, correctFaults, placesOf, rightPlaces, rowFaults } from './rows.ts'

/** One of several options is right. */
export const oneAnswer: QuestionKind = {
  type: 'oneAnswer',
  label: { vi: 'Một đáp án đúng', en: 'One answer' },
  faults: (question) => [
    ...rowFaults(question, { min: 2, max: 8 }),
    ...correctFaults(question, { min: 1, max: 1 }),
  ],
  prompt: (question, ids, chance) => ({
    multiple: false,
    options: choices(question, ids, chance),
  }),
  decode: ({ rows }, ids, answer) =>
    answer.length > 1 ? null : placesOf(rows.length, ids.option, answer),
  score: (question, [place]) => (place !== undefined && rightPlaces(question)[0] === place ? 1 : 0),
}
