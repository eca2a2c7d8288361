import type { QuestionKind } from './question.ts'
import { placesOf } from './rows.ts'

const words = [
  { vi: 'Đúng', en: 'True' },
  { vi: 'Sai', en: 'False' },
]

/** A statement that is true or false; the two words are never shuffled. */
export const trueFalse: QuestionKind = {
  type: 'trueFalse',
  label: { vi: 'Đúng hay sai', en: 'True or false' },
  faults: () => [],
  prompt: (_, ids) => ({
    multiple: false,
    options: words.map((text, row) => ({ id: ids.option(row), text })),
  }),
  decode: (_, ids, answer) =>
    answer.length > 1 ? null : placesOf(words.length, ids.option, answer),
  score: ({ isTrue = false }, [place]) => (place === (isTrue ? '0' : '1') ? 1 : 0),
}
