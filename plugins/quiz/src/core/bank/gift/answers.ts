import { findBare, giftUnescape } from './escape.ts'

/** One answer of a question in GIFT. */
export type GiftAnswer = {
  sign: '=' | '~'
  /** Percent; null when none is written. */
  weight: number | null
  /** Still escaped. */
  raw: string
  hasFeedback: boolean
}

/** A text without the mark that names its format, such as "[html]". */
export const giftText = (raw: string): { format: string; text: string } => {
  const [mark = '', format = ''] = /^\s*\[(html|plain|markdown|moodle)\]/.exec(raw) ?? []
  return { format, text: giftUnescape(raw.slice(mark.length)).trim() }
}

const answerFrom = (sign: '=' | '~', text: string): GiftAnswer => {
  const [written = '', percent] = /^\s*%(-?\d+(?:\.\d+)?)%/.exec(text) ?? []
  const rest = text.slice(written.length)
  const feedback = findBare(rest, '#')
  return {
    sign,
    weight: percent === undefined ? null : Number(percent),
    raw: feedback < 0 ? rest : rest.slice(0, feedback),
    hasFeedback: feedback >= 0 && rest.slice(feedback + 1).trim() !== '',
  }
}

const nextSign = (text: string, from: number): number => {
  const places = ['=', '~'].map((sign) => findBare(text, sign, from)).filter((at) => at >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}

/** The answers between a question's braces; null when something stands before the first. */
export const giftAnswers = (body: string): GiftAnswer[] | null => {
  let at = nextSign(body, 0)
  if (at < 0 || body.slice(0, at).trim() !== '') return null
  const answers: GiftAnswer[] = []
  while (at >= 0) {
    const next = nextSign(body, at + 1)
    const sign = body[at] === '=' ? '=' : '~'
    answers.push(answerFrom(sign, body.slice(at + 1, next < 0 ? undefined : next)))
    at = next
  }
  return answers
}
