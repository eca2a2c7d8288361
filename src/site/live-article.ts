import { readLive } from '@bangtin/workflow'
import type { Article } from 'payload-types'
import type { Payload } from 'payload'

/** An article as nobody in particular may read it, and since when this version is public. */
export type PublicArticle = { article: Article; since: string }

const slugForm = /^[a-z0-9-]{1,100}$/

/**
 * Reads the live article at an address with the rights of nobody, so that a page shows exactly what
 * the API gives; null when there is nothing for the public there.
 */
export const readPublicArticle = async (
  payload: Payload,
  slug: string,
): Promise<PublicArticle | null> => {
  if (!slugForm.test(slug)) return null
  const { docs } = await payload.find({
    collection: 'articles',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 1,
    overrideAccess: false,
  })
  const [article] = docs
  if (!article) return null
  const live = await readLive(payload, 'articles', article.id)
  return live ? { article, since: live.since } : null
}
