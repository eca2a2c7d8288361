import type { Question, Row } from '../questions/question.ts'
import { shownNumber } from './normal.ts'
import type { Losing } from './problem.ts'

/** An answer with the percentage of the mark that it earns. */
export type Fraction = { text: string; percent: number }

type Told = { line: number; part: Losing }

const weights = ({ line, part }: Told): void =>
  part(
    'weights-lost',
    line,
    'Điểm từng phần, điểm trừ không nhập được: ở đây câu đúng hoàn toàn mới được tính.',
    'Part marks and penalties are left out: here an answer is right as a whole or not at all.',
  )

/**
 * A question with options, as learning systems mark them. Of a single choice the best option is
 * right; of several, those that earn something.
 */
export const choiceOf = (
  answers: readonly Fraction[],
  isSingle: boolean,
  told: Told,
): Pick<Question, 'type' | 'rows'> => {
  const best = Math.max(...answers.map(({ percent }) => percent))
  const isRight = ({ percent }: Fraction): boolean => (isSingle ? percent === best : percent > 0)
  const right = answers.filter(isRight)
  const isEven = right.every(({ percent }) => Math.abs(percent - (right[0]?.percent ?? 0)) < 1)
  const isPartial = answers.some((one) => one.percent > 0 && !isRight(one))
  if (isPartial || !isEven || (isSingle && best > 0 && best < 100)) weights(told)
  const rows = answers.map((one): Row => ({
    text: { vi: one.text },
    correct: best > 0 && isRight(one),
  }))
  return { type: isSingle ? 'oneAnswer' : 'severalAnswers', rows }
}

const wildcard = /(^|[^\\])\*/

/**
 * A short answer: texts that earn the full mark are accepted. Moodle's "*" stands for anything, and
 * "\*" for itself.
 */
export const shortAnswerOf = (
  answers: readonly Fraction[],
  told: Told,
): Pick<Question, 'type' | 'rows'> => {
  const full = answers.filter(({ percent }) => percent >= 100)
  if (full.some(({ text }) => wildcard.test(text)))
    told.part(
      'options-lost',
      told.line,
      'Dấu * (thay cho chữ bất kỳ) không dùng được ở đây: đáp án chỉ có dấu * bị bỏ, còn lại hiểu đúng như chữ.',
      '“*” for any letters can’t be used here: an answer of “*” alone is left out, others are taken as written.',
    )
  if (answers.some(({ percent }) => percent > 0 && percent < 100)) weights(told)
  return {
    type: 'shortAnswer',
    rows: full
      .filter(({ text }) => text !== '*')
      .map(({ text }) => ({ text: { vi: text.replaceAll('\\*', '*') } })),
  }
}

/** A number that earns the full mark; others are told. */
export const numberOf = (
  answers: readonly { value: number; tolerance: number; percent: number }[],
  told: Told,
): Pick<Question, 'type' | 'rows' | 'tolerance'> | null => {
  const full = answers.filter(({ percent, value }) => percent >= 100 && Number.isFinite(value))
  const [first] = full
  if (!first) return null
  if (answers.some(({ percent }) => percent > 0 && percent < 100)) weights(told)
  if (full.length > 1)
    told.part(
      'answers-differ',
      told.line,
      `Có ${full.length} đáp số được chấp nhận; chỉ nhập đáp số đầu tiên.`,
      `${full.length} numbers are accepted; only the first comes in.`,
    )
  const { value, tolerance } = first
  return { type: 'number', rows: [{ text: { vi: shownNumber(value) } }], tolerance }
}
