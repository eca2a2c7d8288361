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

/** What is read and written in one go while a round takes answers: bytes and questions. */
export const mostWhileOpen = { bytes: 100_000, questions: 100 } as const

/**
 * Refuses what would make participants' answers wait: files are read in the process that takes them,
 * and an import holds the database's one lane to its end, since it comes in as a whole.
 *
 * @throws QuizError `round-open`
 */
export const demandSmall = (size: Partial<Record<keyof typeof mostWhileOpen, number>>): void => {
  const { bytes, questions } = mostWhileOpen
  if ((size.bytes ?? 0) <= bytes && (size.questions ?? 0) <= questions) return
  throw new QuizError('round-open', 409, {
    vi: `Đang có đợt thi nhận bài nên mỗi lần chỉ đọc tệp đến ${bytes / 1000} kB và nhập đến ${questions} câu, để người dự thi không phải chờ. Hãy tách tệp, chọn ít câu hơn, hoặc nhập sau khi đợt thi đóng.`,
    en: `A round takes answers, so that only files up to ${bytes / 1000} kB are read and ${questions} questions imported at a time, lest participants wait. Split the file, choose fewer questions, or import after the round.`,
  })
}
