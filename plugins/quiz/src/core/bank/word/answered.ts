import { readNumber } from '../../questions/number.ts'
import type { Question } from '../../questions/question.ts'
import { fold } from '../../fold.ts'
import { placesOfLetters } from '../letters.ts'
import { shownNumber } from '../normal.ts'

/** An option as written, and whether it was bold, starred or ticked. */
export type WordOption = { text: string; marked: boolean }

type Answered = Pick<Question, 'type' | 'rows' | 'isTrue'>

const withRight = (options: readonly WordOption[], places: readonly number[]): Answered => ({
  type: places.length > 1 ? 'severalAnswers' : 'oneAnswer',
  rows: options.map(({ text }, at) => ({ text: { vi: text }, correct: places.includes(at) })),
})

const placesIn = (options: readonly WordOption[], answer: string): number[] | null => {
  const [, first = ''] = /^\s*([A-H])\s*[.):]\s/.exec(answer) ?? []
  const places = placesOfLetters(answer) ?? placesOfLetters(first)
  if (places) return places.every((place) => place < options.length) ? places : null
  const said = options.findIndex(({ text }) => fold(text) === fold(answer))
  return said < 0 ? null : [said]
}

/** Of options the right ones, by what "Đáp án" says or else by their marks; null when neither tells. */
export const chosenBy = (
  options: readonly WordOption[],
  answer: string | null,
): Answered | null => {
  if (answer !== null && answer !== '') {
    const places = placesIn(options, answer)
    return places && withRight(options, places)
  }
  const marked = options.flatMap(({ marked: isMarked }, at) => (isMarked ? [at] : []))
  // Where all are bold, bold tells nothing.
  return marked.length === 0 || marked.length === options.length ? null : withRight(options, marked)
}

/** An answer to a question without options: true or false, a number, or accepted words parted by "|". */
export const writtenAs = (answer: string): Answered => {
  const word = fold(answer).replace(/[.!]$/, '')
  if (answer.trim() !== 'D' && ['dung', 'sai', 'true', 'false', 'd', 's'].includes(word))
    return { type: 'trueFalse', rows: [], isTrue: ['dung', 'true', 'd'].includes(word) }
  const number = readNumber(answer)
  if (number !== null) return { type: 'number', rows: [{ text: { vi: shownNumber(number) } }] }
  const texts = answer.split('|').filter((one) => one.trim() !== '')
  return { type: 'shortAnswer', rows: texts.map((vi) => ({ text: { vi } })) }
}
