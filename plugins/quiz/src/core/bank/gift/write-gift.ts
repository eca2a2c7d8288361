import { readNumber } from '../../questions/number.ts'
import type { Question } from '../../questions/question.ts'
import { englishLost, type Loss } from '../loss.ts'
import { normalQuestion } from '../normal.ts'
import { joinRemark } from '../remark.ts'
import { giftEscape } from './escape.ts'

const percentOf = (correct: boolean, right: number): string => {
  const share = Number((100 / right).toFixed(5))
  return correct ? `%${share}%` : `%-${share}%`
}

// What begins like a format's mark or a weight is told to be none.
const answerText = (text: string): string =>
  /^[[%]/.test(text) ? `[plain]${giftEscape(text)}` : giftEscape(text)

// Items of an ordering stand bare on their lines: one must not begin as a comment.
const item = (text: string): string => giftEscape(text).replace(/^\//, '\\/')

const bodyLines = ({ type, rows, isTrue, tolerance = 0 }: Question): string[] => {
  const right = rows.filter(({ correct }) => correct).length
  const texts = rows.map(({ text }) => answerText(text.vi))
  switch (type) {
    case 'trueFalse':
      return [isTrue ? 'TRUE' : 'FALSE']
    case 'oneAnswer':
      return rows.map(({ correct }, at) => `${correct ? '=' : '~'}${texts[at] ?? ''}`)
    case 'severalAnswers':
      return rows.map(
        ({ correct }, at) => `~${percentOf(correct === true, right)}${texts[at] ?? ''}`,
      )
    case 'matching':
      return rows.map(({ match }, at) => `=${texts[at] ?? ''} -> ${answerText(match?.vi ?? '')}`)
    case 'ordering':
      return [
        `>${rows.length} ALL VERTICAL ALL_OR_NOTHING`,
        ...rows.map(({ text }) => item(text.vi)),
      ]
    case 'number':
      return [`#${readNumber(rows[0]?.text.vi ?? '') ?? ''}:${tolerance}`]
    case 'shortAnswer':
      // A bare "*" would accept anything.
      return rows.map(({ text }) => `=${answerText(text.vi.replaceAll('*', '\\*'))}`)
  }
}

const tag = (name: string, value: string): string =>
  value ? ` [tag:${name}=${value.replace(/[\]\\]/g, '\\$&')}]` : ''

const block = (question: Question): string => {
  const { key, topic, difficulty, text, explanation, source = '' } = question
  const remark = joinRemark(explanation?.vi ?? '', source)
  const lines = bodyLines(question)
  return [
    `//${key ? ` [id:${key}]` : ''}${tag('topic', topic)}${tag('difficulty', difficulty)}`,
    `${key ? `::${giftEscape(key)}::` : ''}[plain]${giftEscape(text.vi)} {`,
    ...lines,
    ...(remark ? [`####${answerText(remark)}`] : []),
    '}',
  ].join('\n')
}

const arrowLost = (questions: readonly Question[]): Loss[] =>
  questions
    .filter(
      ({ type, rows }) =>
        ['matching', 'shortAnswer'].includes(type) &&
        rows.some(({ text }) => text.vi.includes('->')),
    )
    .map(({ key }) => ({
      code: key,
      message: {
        vi: 'Vế trái hoặc đáp án có dấu “->”, GIFT đọc lại sẽ hiểu là ghép đôi. Hãy đổi thành “→”.',
        en: 'A left side or an answer holds “->”, which GIFT takes for a pair. Write “→”.',
      },
    }))

/** Questions in GIFT, with what it can't hold. Ordering is written as Moodle's ordering type reads it. */
export const writeGift = (questions: readonly Question[]): { text: string; losses: Loss[] } => {
  const normal = questions.map(normalQuestion)
  const text = normal.map((question) => `${block(question)}\n`).join('\n')
  return { text, losses: [...englishLost(normal), ...arrowLost(normal)] }
}
