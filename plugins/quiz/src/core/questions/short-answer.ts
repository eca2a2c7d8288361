import { fold } from '../fold.ts'
import type { QuestionKind } from './question.ts'
import { acceptedTexts, rowFaults } from './rows.ts'

const longest = 200

/** Some words are typed; accents and case are forgiven. Every row is an accepted answer. */
export const shortAnswer: QuestionKind = {
  type: 'shortAnswer',
  label: { vi: 'Trả lời ngắn', en: 'Short answer' },
  faults: (question) => rowFaults(question, { min: 1, max: 8 }),
  prompt: () => ({ multiple: false, options: [], input: 'text' }),
  decode: (_, __, answer) => {
    if (answer.length > 1 || answer.some(({ length }) => length > longest)) return null
    return answer.map(fold).filter((text) => text !== '')
  },
  // The rows are the key.
  isSame: () => true,
  score: (question, [given]) =>
    given !== undefined && acceptedTexts(question).includes(given) ? 1 : 0,
}
