import { type AnswerStep, answersOf, strayAnswers, withStep } from '../core/answers.ts'
import { isInTime } from '../core/attempt-clock.ts'
import { canonicalJson } from '../core/canonical.ts'
import { wholeAnswers } from '../core/entry-hash.ts'
import { isoOf } from '../core/iso.ts'
import { askedIn } from '../core/paper.ts'
import { QuizError } from '../core/quiz-error.ts'
import type { OpenAttempt, SubmissionRow } from './attempts.ts'
import { slugs } from './collections.ts'
import { provenEntry } from './handed-in.ts'
import { readAnswers, readPrediction, readSeq } from './read-answers.ts'
import type { Service } from './service.ts'
import { hashToken } from './tokens.ts'

const closed = (receipt: string) =>
  new QuizError('attempt-closed', 409, {
    vi: `Bài thi này đã nộp. Mã dự thi: ${receipt}.`,
    en: `This attempt was submitted. Receipt code: ${receipt}.`,
  })

const checked = (attempt: OpenAttempt, body: unknown) => {
  const answers = readAnswers(body)
  const stray = strayAnswers(askedIn(attempt.paper), answers)
  if (stray.length === 0) return answers
  throw new QuizError(
    'answers-invalid',
    400,
    { vi: 'Có câu trả lời không thuộc đề này.', en: 'An answer does not belong to this paper.' },
    { field: `answers.${(stray[0] ?? '').slice(0, 40)}` },
  )
}

const demandTime = ({ row, round }: OpenAttempt, now: number): void => {
  if (isInTime(new Date(row.deadline).getTime(), round, now)) return
  throw new QuizError('late', 410, {
    vi: `Đã hết giờ làm bài. Những câu đã lưu vẫn được tính. Mã dự thi: ${row.receipt}.`,
    en: `The time is over. What was saved counts. Receipt code: ${row.receipt}.`,
  })
}

const keep = async (
  { writer, attempts }: Service,
  attempt: OpenAttempt,
  row: AnswerStep & { key: string; attempt: string; at: string },
): Promise<void> => {
  if (!(await writer.insert(slugs.answers, row)) && !(await attempts.isSaved(row)))
    throw new QuizError('seq-taken', 409, {
      vi: 'Bài đang mở ở nơi khác; trang sẽ tự lưu lại.',
      en: 'Another tab or device saved under this number: save again under a higher one.',
    })
  attempt.standing = withStep(attempt.standing, row)
}

/**
 * Saves answers; acknowledged after the commit. The same number twice is one save.
 *
 * @throws QuizError `late`, `attempt-closed`, `seq-taken`, `answers-invalid` or `attempt-unknown`
 */
export const save = async (service: Service, token: string, body: unknown) => {
  const attempt = await service.attempts.byToken(hashToken(token))
  // From here to the queue nothing waits: who closes the round waits for the queue.
  const now = Date.now()
  const seq = readSeq(body)
  const answers = checked(attempt, body)
  const { key, receipt, deadline } = attempt.row
  demandTime(attempt, now)
  if (attempt.submitted) throw closed(receipt)
  const row = { key: `${key}:${seq}`, attempt: key, seq, answers, at: isoOf(now) }
  const saving = keep(service, attempt, row)
  attempt.saving = Promise.allSettled([attempt.saving, saving])
  await saving
  // It may have been moved since the start.
  return { saved: seq, deadline, serverTime: isoOf(Date.now()) }
}

/**
 * Submits what was saved, with these answers laid over it; of several, the first wins, and the same
 * one again is answered alike. The answer proves what was handed in: see {@link provenEntry}.
 *
 * @throws QuizError `late`, `attempt-closed`, `answers-invalid` or `attempt-unknown`
 */
export const submit = async (service: Service, token: string, body: unknown) => {
  const attempt = await service.attempts.byToken(hashToken(token))
  const sent = checked(attempt, body)
  // A save that came before is part of it, also while its commit is under way.
  await attempt.saving
  const now = Date.now()
  const prediction = readPrediction(body)
  const { key, receipt } = attempt.row
  if (!attempt.submitted) {
    demandTime(attempt, now)
    const answers = wholeAnswers(askedIn(attempt.paper), {
      ...answersOf(attempt.standing),
      ...sent,
    })
    const row = { key, answers, prediction, at: isoOf(now) }
    const isFirst = await service.writer.insert(slugs.submissions, row)
    attempt.submitted = true
    if (isFirst) return { receipt, ...provenEntry(attempt.row, row) }
  }
  const winner = await service.attempts.submission(key)
  const isSame = (won: SubmissionRow): boolean =>
    won.prediction === prediction &&
    canonicalJson({ ...won.answers, ...sent }) === canonicalJson(won.answers)
  if (winner && isSame(winner)) return { receipt, ...provenEntry(attempt.row, winner) }
  throw closed(receipt)
}
