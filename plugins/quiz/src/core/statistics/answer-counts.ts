import { kinds } from '../questions/kinds.ts'
import type { Question } from '../questions/question.ts'
import type { Text } from '../text.ts'

/** How often something was answered. */
export type AnswerCount = { text: Text; count: number; right: boolean }

const mostWritten = 10

const yes = { vi: 'Đúng', en: 'True' }
const no = { vi: 'Sai', en: 'False' }

const join = (texts: readonly Text[], by: string): Text => {
  const inBoth = (language: 'vi' | 'en') => texts.map((text) => text[language] ?? text.vi).join(by)
  return { vi: inBoth('vi'), en: inBoth('en') }
}

const countOf = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Whole answers, the most frequent first. */
const written = (
  question: Question,
  decoded: readonly (readonly string[])[],
  textOf: (answer: readonly string[]) => Text,
): AnswerCount[] => {
  const answers = decoded.filter(({ length }) => length > 0)
  const counts = countOf(answers.map((answer) => JSON.stringify(answer)))
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostWritten)
    .map(([key, count]) => {
      const answer = JSON.parse(key) as string[]
      const right = kinds[question.type].score(question, answer) === 1
      return { text: textOf(answer), count, right }
    })
}

/**
 * How often each option was chosen, those never chosen too; of answers that are written, ordered or
 * matched, the ten most frequent.
 *
 * @param decoded one answer for each attempt that was asked, as the question's kind decodes it
 */
export const answerCounts = (
  question: Question,
  decoded: readonly (readonly string[])[],
): AnswerCount[] => {
  const { type, rows, isTrue } = question
  const textAt = (place: string | undefined): Text => rows[Number(place)]?.text ?? { vi: '' }
  if (type === 'oneAnswer' || type === 'severalAnswers') {
    const counts = countOf(decoded.flat())
    return rows.map(({ text, correct }, at) => ({
      ...{ text, count: counts.get(String(at)) ?? 0, right: correct === true },
    }))
  }
  if (type === 'trueFalse') {
    const counts = countOf(decoded.flat())
    return [
      { text: yes, count: counts.get('0') ?? 0, right: isTrue === true },
      { text: no, count: counts.get('1') ?? 0, right: isTrue !== true },
    ]
  }
  if (type === 'ordering')
    return written(question, decoded, (answer) => join(answer.map(textAt), ' → '))
  if (type === 'matching')
    return written(question, decoded, (answer) =>
      join(
        answer.map((pair) => {
          const [left, right] = pair.split(':')
          return join([textAt(left), rows[Number(right)]?.match ?? { vi: '' }], ' → ')
        }),
        '; ',
      ),
    )
  return written(question, decoded, ([text = '']) => ({ vi: text }))
}
