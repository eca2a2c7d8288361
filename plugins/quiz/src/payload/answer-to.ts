import { answersOf } from '../core/answers.ts'
import { isoOf } from '../core/iso.ts'
import type { AttemptRow, OpenAttempt } from './attempts.ts'
import { provenEntry } from './handed-in.ts'
import type { Service } from './service.ts'
import { tokenOf } from './tokens.ts'

/** What opens a paper in a browser; a resumed one comes with what was saved. */
export const answerTo = async (
  service: Service,
  { row, asked, round, live }: OpenAttempt,
  resumed: boolean,
) => ({
  token: tokenOf(service.keys, row.key, row.secretHash),
  round: round.key,
  deadline: row.deadline,
  serverTime: isoOf(Date.now()),
  receipt: row.receipt,
  paper: {
    questions: asked.map(({ shown, question: { picture } }) => {
      const image = picture ? live.contest.pictures?.[picture] : undefined
      return image ? { ...shown, image: { name: image.name, alt: image.alt } } : shown
    }),
  },
  ...(resumed ? await savedOf(service, row) : {}),
})

const savedOf = async ({ attempts }: Service, row: AttemptRow) => {
  const [{ standing, seq }, submission] = await Promise.all([
    attempts.saved(row.key),
    attempts.submission(row.key),
  ])
  return submission
    ? { saved: { seq, answers: submission.answers }, ...provenEntry(row, submission) }
    : { saved: { seq, answers: answersOf(standing) }, submittedAt: null }
}
