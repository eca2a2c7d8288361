import { QuizError } from '../../core/quiz-error.ts'

const most = 2

/** Next loads modules more than once, and each copy would count for itself. */
const key = Symbol.for('bangtin.quiz.bank-reads')
const shared = globalThis as typeof globalThis & { [key]?: { running: number } }
const count = (shared[key] ??= { running: 0 })

/** Runs work unless two such run already: a file may fill 50 MB. @throws QuizError 503 */
export const inSlot = async <T>(work: () => Promise<T>): Promise<T> => {
  if (count.running >= most)
    throw new QuizError(
      ...(['overloaded', 503] as const),
      {
        vi: 'Đang có người khác nhập câu hỏi. Hãy thử lại sau ít giây.',
        en: 'Others are importing questions. Try again in a few seconds.',
      },
      { retryAfter: 5 },
    )
  count.running += 1
  try {
    return await work()
  } finally {
    count.running -= 1
  }
}
