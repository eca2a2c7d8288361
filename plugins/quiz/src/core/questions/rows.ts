import { type Chance, shuffled } from '../chance.ts'
import { fold } from '../fold.ts'
import type { Choice, Question, QuestionFault, RowIds } from './question.ts'

/** The rows as choices, in chance's order, or as written without chance. */
export const choices = ({ rows }: Question, ids: RowIds, chance: Chance | null): Choice[] => {
  const made = rows.map(({ text }, row) => ({ id: ids.option(row), text }))
  return chance ? shuffled(made, chance) : made
}

/** Places of the rows that ids name, in the order given; null when one is unknown or repeated. */
export const placesOf = (
  count: number,
  idOf: (row: number) => string,
  answer: readonly string[],
): string[] | null => {
  const places = new Map(Array.from({ length: count }, (_, row) => [idOf(row), String(row)]))
  const found = answer.map((id) => places.get(id))
  if (found.some((place) => place === undefined)) return null
  return new Set(found).size === found.length ? (found as string[]) : null
}

/** The rows' texts, as written. */
export const textsOf = ({ rows }: Question): string[] => rows.map(({ text }) => text.vi)

/** The places of the right rows. */
export const rightPlaces = ({ rows }: Question): string[] =>
  rows.flatMap(({ correct }, row) => (correct ? [String(row)] : []))

const fault = (code: string, vi: string, en: string): QuestionFault => ({ code, text: { vi, en } })

/** What is wrong with the number and the texts of the rows. */
export const rowFaults = (
  { rows }: Question,
  { min, max }: { min: number; max: number },
): QuestionFault[] => {
  const texts = rows.map(({ text }) => text.vi.normalize('NFC').trim())
  return [
    ...(rows.length < min || rows.length > max
      ? [fault('rows-count', `Cần ${min} đến ${max} phương án.`, `Give ${min} to ${max} options.`)]
      : []),
    ...(texts.some((text) => text === '')
      ? [fault('row-empty', 'Có phương án để trống.', 'An option is empty.')]
      : []),
    ...(new Set(texts).size < texts.length
      ? [fault('rows-repeat', 'Có hai phương án giống nhau.', 'Two options are the same.')]
      : []),
  ]
}

/** What is wrong with the number of right rows. */
export const correctFaults = (
  question: Question,
  { min, max }: { min: number; max: number },
): QuestionFault[] => {
  const right = rightPlaces(question).length
  if (right >= min && right <= max) return []
  return [
    min === max
      ? fault('correct-count', `Cần đúng ${min} đáp án đúng.`, `Mark exactly ${min} option right.`)
      : fault(
          'correct-count',
          `Cần ${min} đến ${max} đáp án đúng.`,
          `Mark ${min} to ${max} options right.`,
        ),
  ]
}

/** Accepted texts, folded. */
export const acceptedTexts = ({ rows }: Question): string[] =>
  rows.flatMap(({ text }) => [text.vi, ...(text.en ? [text.en] : [])]).map(fold)
