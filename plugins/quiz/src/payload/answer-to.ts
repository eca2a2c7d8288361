import { answersOf } from '../core/answers.ts'
import { isoOf } from '../core/iso.ts'
import type { AttemptRow, ShownAttempt } from './attempts.ts'
import { provenEntry } from './handed-in.ts'
import { bytesOf, paperJson, utf8Json } from './paper-json.ts'
import type { Service } from './service.ts'
import { tokenOf } from './tokens.ts'

/**
 * What opens a paper in a browser, as JSON.
 *
 * @param saved what was saved so far; null of an attempt that is new
 */
export const answerOf = (
  { keys }: Service,
  { row, round, live: { contest }, show, paper }: ShownAttempt,
  saved: object | null,
  token = tokenOf(keys, row.key, row.secretHash),
): Uint8Array<ArrayBuffer> => {
  const head = utf8Json({
    token,
    round: round.key,
    deadline: row.deadline,
    serverTime: isoOf(Date.now()),
    receipt: row.receipt,
  })
  const questions = paperJson(show(), (place) => {
    const { picture } = paper.questions[place] ?? {}
    return picture ? contest.pictures?.[picture] : undefined
  })
  const tail = saved ? `,${utf8Json(saved).slice(1)}` : '}'
  return bytesOf(`${head.slice(0, -1)},"paper":{"questions":${questions}}${tail}`)
}

const savedOf = async ({ attempts }: Service, row: AttemptRow) => {
  const [{ standing, seq }, submission] = await Promise.all([
    attempts.saved(row.key),
    attempts.submission(row.key),
  ])
  return submission
    ? { saved: { seq, answers: submission.answers }, ...provenEntry(row, submission) }
    : { saved: { seq, answers: answersOf(standing) }, submittedAt: null }
}

/** The same of an attempt that goes on, with what was saved. */
export const answerTo = async (service: Service, attempt: ShownAttempt) =>
  answerOf(service, attempt, await savedOf(service, attempt.row))
