import type { QuestionKind } from './question.ts'
import { choices, placesOf, rowFaults } from './rows.ts'

/** Rows are written in their right order; the answer names all of them in the participant's. */
export const ordering: QuestionKind = {
  type: 'ordering',
  label: { vi: 'Sắp xếp thứ tự', en: 'Ordering' },
  faults: (question) => rowFaults(question, { min: 2, max: 8 }),
  prompt: (question, ids, chance) => ({ multiple: true, options: choices(question, ids, chance) }),
  decode: ({ rows }, ids, answer) => placesOf(rows.length, ids.option, answer),
  score: ({ rows }, places) =>
    places.length === rows.length && places.every((place, at) => place === String(at)) ? 1 : 0,
}
