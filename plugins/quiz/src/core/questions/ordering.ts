import type { QuestionKind } from './question.ts'
import { choices, placesOf, rowFaults, textsOf } from './rows.ts'

/** Rows are written in their right order; the answer names all of them in the participant's. */
export const ordering: QuestionKind = {
  type: 'ordering',
  label: { vi: 'Sắp xếp thứ tự', en: 'Ordering' },
  faults: (question) => rowFaults(question, { min: 2, max: 8 }),
  orderTells: true,
  prompt: (question, ids, chance) => ({ multiple: true, options: choices(question, ids, chance) }),
  decode: ({ rows }, ids, answer) => placesOf(rows.length, ids.option, answer),
  score: ({ rows }, places, asked) =>
    places.length === rows.length &&
    places.every((place, at) => (asked?.rows ?? rows)[Number(place)]?.text.vi === rows[at]?.text.vi)
      ? 1
      : 0,
  // The order is the key.
  isSame: (asked, now) => textsOf(asked).sort().join('\n') === textsOf(now).sort().join('\n'),
}
