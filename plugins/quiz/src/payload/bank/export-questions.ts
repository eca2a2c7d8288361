import type { PayloadRequest } from 'payload'
import type { Loss } from '../../core/bank/loss.ts'
import { QuizError } from '../../core/quiz-error.ts'
import { writeFile, type WriteFormat, writeFormats } from '../../formats/write-file.ts'
import { bankQuestions } from './bank-questions.ts'
import type { BankOptions } from './options.ts'
import { topicsOf } from './topics-of.ts'

/** A file of questions, and what it could not hold. */
export type ExportResult = {
  name: string
  type: string
  /** The file in base64. */
  content: string
  questions: number
  losses: { code: string; message: string }[]
}

const imageLost = (code: string): Loss => ({
  code,
  message: {
    vi: 'Ảnh của câu hỏi không xuất được. Hãy tải ảnh từ kho ảnh.',
    en: 'The question’s picture is left out. Take it from the media.',
  },
})

/** All questions that the user may read as a file. @throws QuizError for an unknown format */
export const exportQuestions = async (
  req: PayloadRequest,
  options: BankOptions,
  language: 'vi' | 'en',
): Promise<ExportResult> => {
  const format = req.query['format']
  const topic = req.query['topic']
  if (!writeFormats.includes(format as WriteFormat))
    throw new QuizError(
      ...(['body-invalid', 400] as const),
      { vi: 'Không có định dạng này.', en: `format: one of ${writeFormats.join(', ')}.` },
      { field: 'format' },
    )
  const kept = await bankQuestions(
    req,
    options,
    typeof topic === 'string' && topic ? { topic: { equals: topic } } : {},
  )
  const names = new Map(topicsOf(req, options).map(({ value, vi }) => [value, vi]))
  const questions = kept.map(({ question }) => question)
  const { bytes, name, type, losses } = writeFile(questions, format as WriteFormat, names)
  const images = kept.flatMap(({ question, hasImage }) =>
    hasImage ? [imageLost(question.key)] : [],
  )
  return {
    ...{ name, type, questions: questions.length },
    content: Buffer.from(bytes).toString('base64'),
    losses: [...losses, ...images].map(({ code, message }) => ({
      code,
      message: message[language],
    })),
  }
}
