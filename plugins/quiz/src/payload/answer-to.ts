import { isoOf } from '../core/iso.ts'
import type { AttemptRow, OpenAttempt } from './attempts.ts'
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

const savedOf = async ({ attempts }: Service, { key }: AttemptRow) => {
  const [{ answers, seq }, submission] = await Promise.all([
    attempts.saved(key),
    attempts.submission(key),
  ])
  return { saved: { seq, answers }, submittedAt: submission?.at ?? null }
}
