import type { CollectionSlug } from 'payload'
import { slugs } from './collections.ts'
import { settleActs } from './results/settle-acts.ts'
import { boardOf } from './results/board.ts'
import { needsDraw } from './results/draw-round.ts'
import { resultIn } from './results/read-row.ts'
import { sealOf } from './results/result-seal.ts'
import { type ResultRow, stageWrong } from './results.ts'
import type { Service } from './service.ts'

/** The end of the time for complaints about results released at a moment; null where none are taken. */
export const complaintsUntil = async (
  { payload, workingDays }: Service,
  days: number,
  releasedAt: string,
): Promise<string | null> => (days > 0 ? workingDays(payload, releasedAt, days) : null)

const demandStage = (row: ResultRow | undefined): ResultRow => {
  if (row?.state === 'frozen' && needsDraw(row))
    throw stageWrong(
      'Thể lệ có bốc thăm: hai người hãy nhập số bốc thăm trước khi công bố.',
      'The rules have a draw: two persons enter its numbers before the release.',
    )
  if (row && row.state !== 'released') return row
  throw stageWrong(
    'Hãy chốt đợt thi trước; nếu đã công bố thì không cần công bố lại.',
    'Close the round first; one that is released stays released.',
  )
}

/**
 * Ranks a closed round, gives its prizes and makes both public, as a snapshot.
 *
 * @throws QuizError when it is not closed, still to be drawn, or released
 */
export const releaseRound = async (
  service: Service,
  slug: string,
  roundKey: string,
  by: string,
) => {
  const { contest, row: newest } = await resultIn(service, slug, roundKey)
  const row = demandStage(newest)
  const releasedAt = new Date().toISOString()
  const change = {
    ...{ state: 'released' as const, releasedAt, releasedBy: by },
    ...(await boardOf(service, contest, row)),
    complaintsUntil: await complaintsUntil(service, contest.complaintDays, releasedAt),
  }
  const done: unknown = await service.payload.db.updateOne({
    collection: slugs.results as CollectionSlug,
    where: { and: [{ key: { equals: row.key } }, { state: { equals: row.state } }] },
    options: { atomic: true },
    data: { ...change, seal: sealOf(service.keys, { ...row, ...change }) },
  })
  demandStage(done ? row : undefined)
  service.boards.delete(contest.id)
  await settleActs(service, contest.id)
  return { round: roundKey, released: true }
}
