import type { Question } from '../../core/questions/question.ts'
import type { Text } from '../../core/text.ts'

const words = (name: string, text: Text | undefined): Record<string, string | null> => ({
  [name]: text?.vi ? text.vi : null,
  [`${name}En`]: text?.en ?? null,
})

/** A question as the bank's collection keeps it. */
export const recordOf = (question: Question): Record<string, unknown> => {
  const { key, topic, difficulty, type, text, rows, isTrue, tolerance, source } = question
  return {
    ...{ code: key, topic, difficulty, type, source },
    ...words('text', text),
    ...words('explanation', question.explanation),
    isTrue: isTrue === true,
    tolerance: tolerance ?? 0,
    options: rows.map((row) => ({
      ...words('text', row.text),
      ...words('match', row.match),
      correct: row.correct === true,
    })),
  }
}
