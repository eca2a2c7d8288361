import type { Payload } from 'payload'
import { QuizError } from '../../core/quiz-error.ts'
import type { Service } from '../service.ts'

/** Whether a round takes answers now, which reading and writing of large files would hold up. */
export type TakesAnswers = (payload: Payload) => Promise<boolean>

/** The same of the contests that are published. */
export const takesAnswers = async ({ contests }: Service): Promise<boolean> => {
  const now = Date.now()
  return (await contests.list()).some(({ contest: { rounds } }) =>
    rounds.some(
      ({ opensAt, closesAt, graceSeconds }) =>
        now >= opensAt && now <= closesAt + graceSeconds * 1000,
    ),
  )
}

/**
 * What is read and written in one go while a round takes answers: bytes, in this process or in a
 * thread of its own, and questions.
 */
export const mostWhileOpen = { bytes: 100_000, bytesApart: 5_000_000, questions: 100 } as const

const size = (bytes: number): string => (bytes < 1e6 ? `${bytes / 1e3} kB` : `${bytes / 1e6} MB`)

/**
 * Refuses what would make participants' answers wait: a large file that is read in the process that
 * takes them, and an import, which holds the database's one lane to its end, since it comes in as a
 * whole.
 *
 * @param isApart whether files are read in a thread of their own
 * @throws QuizError `round-open`
 */
export const demandSmall = (
  wanted: { bytes: number; questions: number },
  isApart: boolean,
): void => {
  const { questions } = mostWhileOpen
  const bytes = isApart ? mostWhileOpen.bytesApart : mostWhileOpen.bytes
  if (wanted.bytes <= bytes && wanted.questions <= questions) return
  throw new QuizError('round-open', 409, {
    vi: `Đang có đợt thi nhận bài nên mỗi lần chỉ đọc tệp đến ${size(bytes)} và nhập đến ${questions} câu, để người dự thi không phải chờ. Hãy tách tệp, chọn ít câu hơn, hoặc nhập sau khi đợt thi đóng.`,
    en: `A round takes answers, so that only files up to ${size(bytes)} are read and ${questions} questions imported at a time, lest participants wait. Split the file, choose fewer questions, or import after the round.`,
  })
}
