import { readNumber } from '../questions/number.ts'
import type { Question, Row } from '../questions/question.ts'
import type { Text } from '../text.ts'
import { oneLine, someLines } from './plain.ts'

const textWith =
  (clean: (text: string) => string) =>
  ({ vi, en }: Text): Text => {
    const english = clean(en ?? '')
    return { vi: clean(vi), ...(english ? { en: english } : {}) }
  }
const short = textWith(oneLine)
const long = textWith(someLines)

/** A number as the bank writes it: no thousands, a comma before decimals. */
export const shownNumber = (value: number): string => String(value).replace('.', ',')

const rowsOf = ({ type, rows }: Question): Row[] => {
  if (type === 'trueFalse') return []
  if (type === 'number') {
    const text = oneLine(rows[0]?.text.vi ?? '')
    const value = readNumber(text)
    return [{ text: { vi: value === null ? text : shownNumber(value) } }]
  }
  return rows.map(({ text, correct, match }) => ({
    text: short(text),
    ...(type === 'oneAnswer' || type === 'severalAnswers' ? { correct: correct === true } : {}),
    ...(type === 'matching' ? { match: short(match ?? { vi: '' }) } : {}),
  }))
}

/**
 * A question in the one form in which formats are compared: NFC, spaces as {@link oneLine} and
 * {@link someLines} leave them, and nothing that its kind doesn't use.
 */
export const normalQuestion = (question: Question): Question => {
  const { key, topic, difficulty, type, text, isTrue, tolerance, explanation, source } = question
  const explained = long(explanation ?? { vi: '' })
  return {
    ...{ key, topic, difficulty: difficulty || 'medium', type },
    text: long(text),
    rows: rowsOf(question),
    ...(type === 'trueFalse' ? { isTrue: isTrue === true } : {}),
    ...(type === 'number' ? { tolerance: tolerance ?? 0 } : {}),
    ...(explained.vi || explained.en ? { explanation: explained } : {}),
    source: oneLine(source ?? ''),
  }
}
