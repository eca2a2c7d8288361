import type { CollectionSlug, Payload } from 'payload'
import type { Contest, ShownPicture } from '../core/contest.ts'
import type { QuizKeys } from './keys.ts'
import { keyedHex } from './native-hash.ts'

type Picture = { id: number | string; alt?: string | null; altEn?: string | null }

/**
 * A contest with what is shown of its questions' pictures: names by which they are fetched, which
 * tell nothing of them outside this contest, and their descriptions.
 */
export const withPictures = async (
  payload: Payload,
  contest: Contest,
  { keys, pictures }: { keys: QuizKeys; pictures: string },
): Promise<Contest> => {
  const ids = contest.questions.flatMap(({ picture }) => picture ?? [])
  if (ids.length === 0) return contest
  const { docs } = await payload.db.find<Picture>({
    collection: pictures as CollectionSlug,
    where: { id: { in: ids } },
    ...{ limit: 0, pagination: false, sort: 'id' },
  })
  const shown = docs.map(({ id, alt, altEn }): [string, ShownPicture] => [
    String(id),
    {
      name: keyedHex(keys.lookup(), 'picture', contest.id, String(id)).slice(0, 32),
      alt: { vi: alt ?? '', en: altEn ?? undefined },
    },
  ])
  return { ...contest, pictures: Object.fromEntries(shown) }
}
