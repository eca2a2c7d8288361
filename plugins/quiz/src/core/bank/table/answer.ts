import { fold } from '../../fold.ts'
import { readNumber } from '../../questions/number.ts'
import type { Question, QuestionType, Row } from '../../questions/question.ts'
import { placesOfLetters } from '../letters.ts'
import { writtenAs } from '../word/answered.ts'

type Answered = Pick<Question, 'type' | 'rows' | 'isTrue'>

const inferred = (rows: readonly Row[], answer: string): QuestionType => {
  if (rows.some(({ match }) => match?.vi)) return 'matching'
  if (rows.length === 0) return writtenAs(answer).type
  return (placesOfLetters(answer)?.length ?? 1) > 1 ? 'severalAnswers' : 'oneAnswer'
}

const chosen = (type: QuestionType, rows: readonly Row[], answer: string): Answered | null => {
  const said = rows.findIndex(({ text }) => answer !== '' && fold(text.vi) === fold(answer))
  const places = placesOfLetters(answer) ?? (said < 0 ? null : [said])
  if (places?.every((place) => place < rows.length) !== true) return null
  return { type, rows: rows.map((row, at) => ({ ...row, correct: places.includes(at) })) }
}

const inOrder = (rows: readonly Row[], answer: string): Answered | null => {
  const places = answer === '' ? rows.map((_, at) => at) : placesOfLetters(answer)
  if (places?.length !== rows.length) return null
  const placed = places.map((place) => rows[place])
  if (placed.some((row) => row === undefined)) return null
  return { type: 'ordering', rows: placed as Row[] }
}

/**
 * A question's key by the cell "Đáp án" and its options: letters, an order of letters, Đúng or Sai, a
 * number or words; null when it names nothing that is there.
 *
 * @param type as written; null to tell it from what is there
 */
export const answeredBy = (
  type: QuestionType | null,
  rows: readonly Row[],
  answer: string,
): Answered | null => {
  const wanted = type ?? inferred(rows, answer)
  if (wanted === 'matching') return { type: wanted, rows: [...rows] }
  if (wanted === 'ordering') return inOrder(rows, answer)
  if (wanted === 'trueFalse') {
    const word = fold(answer)
    if (!['dung', 'd', 'true', 'sai', 's', 'false'].includes(word)) return null
    return { type: wanted, rows: [], isTrue: ['dung', 'd', 'true'].includes(word) }
  }
  if (wanted === 'number') {
    const text = answer || (rows[0]?.text.vi ?? '')
    return readNumber(text) === null ? null : { type: wanted, rows: [{ text: { vi: text } }] }
  }
  if (wanted === 'shortAnswer') {
    const texts = answer.split('|').filter((one) => one.trim() !== '')
    const accepted = rows.length > 0 ? [...rows] : texts.map((vi) => ({ text: { vi } }))
    return accepted.length === 0 ? null : { type: wanted, rows: accepted }
  }
  return chosen(wanted, rows, answer)
}
