import { type LiveContent, readLiveContent } from '@bangtin/workflow'
import type { PayloadRequest } from 'payload'
import type { Article, Media } from 'payload-types'
import { absolute, articlePath } from '../article/addresses.ts'
import { isRichText, nodesOf } from '../rich-text/node.ts'
import type { Reference } from '../rich-text/converters/link.ts'
import { HandoverRefusal } from './refusal.ts'

/** The approved version of an article that is public, with all that it refers to. */
export type LiveArticle = {
  id: string
  article: Article
  live: LiveContent
  /** The media in reading order: the cover, then those of the body. */
  media: Media[]
  /** Finds one of the media by its id or record. */
  mediumAt: (value: unknown) => Media | null
  /** The full address of a live article that a link refers to. */
  addressOf: (reference: Reference) => string | null
}

const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value)

const uploadIds = (article: Article): string[] => [
  ...(article.cover ? [idOf(article.cover)] : []),
  ...(isRichText(article.body)
    ? nodesOf(article.body.root, 'upload').map((node) => idOf(node['value']))
    : []),
]

const linkedIds = (article: Article): string[] => {
  if (!isRichText(article.body)) return []
  return nodesOf(article.body.root, 'link').flatMap((node) => {
    const { doc } = (node['fields'] ?? {}) as { doc?: Reference | null }
    return doc?.relationTo === 'articles' ? [idOf(doc.value)] : []
  })
}

/**
 * Reads what is public of an article from the snapshot that was approved, never the draft.
 *
 * @throws HandoverRefusal `document-unknown` or `not-live`
 */
export const readLiveArticle = async (req: PayloadRequest, id: string): Promise<LiveArticle> => {
  const { payload } = req
  const exists = await payload.count({ collection: 'articles', where: { id: { equals: id } }, req })
  if (exists.totalDocs === 0) throw new HandoverRefusal('document-unknown')
  const live = await readLiveContent(req, 'articles', id)
  if (!live) throw new HandoverRefusal('not-live')
  const article = live.data as unknown as Article
  const ids = uploadIds(article)
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    depth: 0,
    req,
  })
  const byId = new Map(docs.map((medium) => [String(medium.id), medium]))
  const slugs = await liveSlugs(req, linkedIds(article))
  return {
    id,
    article,
    live,
    media: ids.flatMap((mediumId) => byId.get(mediumId) ?? []),
    mediumAt: (value) => byId.get(idOf(value)) ?? null,
    addressOf: ({ relationTo, value }) => {
      const slug = relationTo === 'articles' ? slugs.get(idOf(value)) : undefined
      return slug ? absolute(articlePath(slug)) : null
    },
  }
}

const liveSlugs = async (req: PayloadRequest, ids: string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    select: { slug: true },
    limit: 0,
    pagination: false,
    depth: 0,
    req,
  })
  return new Map(docs.flatMap(({ id, slug }) => (slug ? [[String(id), slug]] : [])))
}
