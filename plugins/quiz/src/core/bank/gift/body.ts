import type { Question } from '../../questions/question.ts'
import { choiceOf, numberOf, shortAnswerOf } from '../fractions.ts'
import type { Losing } from '../problem.ts'
import { type GiftAnswer, giftAnswers, giftText } from './answers.ts'
import { findBare, giftUnescape } from './escape.ts'

type Answered = Pick<Question, 'type' | 'rows' | 'isTrue' | 'tolerance'>
type Told = { line: number; part: Losing; plain: (raw: string) => string }

const feedbackLost = ({ line, part }: Told): void =>
  part(
    'feedback-lost',
    line,
    'Lời nhận xét cho từng phương án không nhập được.',
    'Feedback on single answers is left out.',
  )

const numberFrom = (text: string): { value: number; tolerance: number } => {
  const [from, to] = text.split('..').map((part) => Number(part.trim() || NaN))
  if (to !== undefined && from !== undefined) {
    const round = (value: number) => Number(value.toPrecision(12))
    return { value: round((from + to) / 2), tolerance: round(Math.abs(to - from) / 2) }
  }
  const [value = '', tolerance = '0'] = text.split(':')
  return { value: Number(value.trim() || NaN), tolerance: Number(tolerance.trim()) || 0 }
}

const numeric = (body: string, told: Told): Answered | null => {
  const answers = giftAnswers(body)
  if (answers) {
    if (answers.some(({ hasFeedback }) => hasFeedback)) feedbackLost(told)
    const numbers = answers.map(({ raw, weight }) => ({
      ...numberFrom(giftUnescape(raw)),
      percent: weight ?? 100,
    }))
    return numberOf(numbers, told)
  }
  const mark = findBare(body, '#')
  if (mark >= 0) feedbackLost(told)
  const written = giftUnescape(mark < 0 ? body : body.slice(0, mark))
  return numberOf([{ ...numberFrom(written), percent: 100 }], told)
}

const ordered = (body: string): Answered | null => {
  const [head = '', ...lines] = body.split('\n')
  if (!/^\s*\d+(\s+[A-Z_0-9]+)*(\s+\w+)?\s*$/.test(head)) return null
  return {
    type: 'ordering',
    rows: lines
      .filter((line) => line.trim() !== '')
      .map((line) => ({ text: { vi: giftUnescape(line) } })),
  }
}

const pairOf = (raw: string): readonly [left: string, right: string] | null => {
  const at = raw.indexOf('->')
  return at < 0 ? null : [raw.slice(0, at), raw.slice(at + 2)]
}

const matched = (answers: readonly GiftAnswer[], { plain, line, part }: Told): Answered => {
  const pairs = answers.map(({ raw }) => pairOf(raw) ?? ([raw, ''] as const))
  const full = pairs.filter(([left]) => left.trim() !== '')
  const extra = pairs.length - full.length
  if (extra > 0)
    part(
      'options-lost',
      line,
      `${extra} vế ghép thừa (không có vế trái) không nhập được.`,
      `${extra} partners without a left side are left out.`,
    )
  const rows = full.map(([left, right]) => ({
    text: { vi: plain(left) },
    match: { vi: giftText(right).text },
  }))
  return { type: 'matching', rows }
}

const chosen = (answers: readonly GiftAnswer[], told: Told): Answered => {
  const marked = answers.filter(({ sign }) => sign === '=').length
  const fractions = answers.map(({ sign, weight, raw }) => ({
    text: told.plain(raw),
    percent: weight ?? (sign === '=' ? 100 : 0),
  }))
  return choiceOf(fractions, marked === 1, told)
}

/** What stands between a question's braces; null when it is none of the kinds that can be asked. */
export const giftBody = (body: string, told: Told): Answered | null => {
  const trimmed = body.trim()
  if (trimmed.startsWith('#')) return numeric(trimmed.slice(1), told)
  if (trimmed.startsWith('>')) return ordered(trimmed.slice(1))
  const truth = /^(T|TRUE|F|FALSE)\s*(#[\s\S]*)?$/i.exec(trimmed)
  if (truth) {
    if (truth[2]) feedbackLost(told)
    return { type: 'trueFalse', rows: [], isTrue: /^T/i.test(truth[1] ?? '') }
  }
  const answers = giftAnswers(trimmed)
  if (!answers) return null
  if (answers.some(({ hasFeedback }) => hasFeedback)) feedbackLost(told)
  if (answers.some(({ sign }) => sign === '~')) return chosen(answers, told)
  if (answers.every(({ raw }) => pairOf(raw))) return matched(answers, told)
  const texts = answers.map(({ raw, weight }) => ({
    text: told.plain(raw),
    percent: weight ?? 100,
  }))
  return shortAnswerOf(texts, told)
}
