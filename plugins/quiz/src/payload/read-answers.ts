import type { Answers } from '../core/answers.ts'
import { QuizError } from '../core/quiz-error.ts'

type Data = Record<string, unknown>

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const invalid = (field: string, vi: string, en: string) =>
  new QuizError('answers-invalid', 400, { vi, en }, { field })

const isAnswer = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length <= 20 &&
  // Half a character pair comes back from no database as it went in, and is nothing that was typed.
  value.every((item) => typeof item === 'string' && item.length <= 300 && !/\p{Cs}/u.test(item))

/** Answers by question id. @throws QuizError `answers-invalid` */
export const readAnswers = (body: unknown): Answers => {
  const answers = isObject(body) ? body['answers'] : undefined
  if (!isObject(answers) || Object.keys(answers).length > 200)
    throw invalid('answers', 'Thiếu câu trả lời.', 'answers: { <questionId>: [<optionId>] }')
  for (const [id, answer] of Object.entries(answers))
    if (!isAnswer(answer))
      throw invalid(`answers.${id.slice(0, 40)}`, 'Câu trả lời không hợp lệ.', 'Not a list of ids.')
  return answers as Answers
}

/** The number of a save. @throws QuizError `answers-invalid` */
export const readSeq = (body: unknown): number => {
  const seq = isObject(body) ? body['seq'] : undefined
  if (typeof seq === 'number' && Number.isInteger(seq) && seq >= 0 && seq < 2 ** 31) return seq
  throw invalid('seq', 'Thiếu số thứ tự lần lưu.', 'seq: a whole number that counts up.')
}

/** The prediction; null when none is given. @throws QuizError `answers-invalid` */
export const readPrediction = (body: unknown): number | null => {
  const prediction = isObject(body) ? body['prediction'] : undefined
  if (prediction === undefined || prediction === null) return null
  if (typeof prediction === 'number' && Number.isInteger(prediction) && prediction >= 0)
    if (prediction <= 1e9) return prediction
  throw invalid('prediction', 'Câu dự đoán cần một số nguyên.', 'prediction: a whole number.')
}
