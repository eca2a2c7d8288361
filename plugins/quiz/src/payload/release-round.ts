import type { CollectionSlug } from 'payload'
import { slugs } from './collections.ts'
import { stageWrong } from './results.ts'
import type { Service } from './service.ts'

/** Makes a closed round's ranking public. @throws QuizError when it is not closed, or released */
export const releaseRound = async (
  service: Service,
  slug: string,
  roundKey: string,
  by: string,
) => {
  const live = await service.contests.bySlug(slug)
  const done: unknown = await service.payload.db.updateOne({
    collection: slugs.results as CollectionSlug,
    where: {
      and: [
        { key: { equals: `${live?.contest.id ?? ''}:${roundKey}` } },
        { state: { equals: 'frozen' } },
      ],
    },
    data: { state: 'released', releasedAt: new Date().toISOString(), releasedBy: by },
  })
  if (done) return { round: roundKey, released: true }
  throw stageWrong(
    'Hãy chốt đợt thi trước; nếu đã công bố thì không cần công bố lại.',
    'Close the round first; one that is released stays released.',
  )
}
