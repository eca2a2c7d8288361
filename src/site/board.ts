import { listLive } from '@bangtin/workflow'
import type { Payload, Where } from 'payload'
import type { Article } from 'payload-types'
import type { PublicArticle } from './live-article.ts'

/** What a visitor asked the notice board for. */
export type BoardQuery = {
  /** Words to find, with or without accents. */
  words: string
  /** Only what went public before this moment, ISO 8601. */
  before: string | undefined
}

/** One page of the board; `older` is the moment to ask for the next one with. */
export type Board = { articles: PublicArticle[]; older: string | undefined }

const chunk = 100

/** Reads the query of the board's address; what makes no sense counts as not given. */
export const readBoardQuery = (
  given: Record<string, string | string[] | undefined>,
): BoardQuery => {
  const one = (name: string): string => String([given[name]].flat()[0] ?? '')
  const moment = new Date(one('truoc'))
  return {
    words: one('q').replaceAll('\u0000', '').normalize('NFC').trim().slice(0, 100),
    before: Number.isNaN(moment.getTime()) ? undefined : moment.toISOString(),
  }
}

/**
 * Live articles that nobody in particular may read, newest first. The order is that of the
 * decisions to publish, which only the workflow knows, so they are asked for chunk by chunk.
 */
export const readBoard = async (
  payload: Payload,
  { words, before }: BoardQuery,
  pageSize: number,
): Promise<Board> => {
  const found: PublicArticle[] = []
  let from = before
  while (found.length <= pageSize) {
    const live = await listLive(payload, 'articles', { before: from, limit: chunk })
    const visible = await readVisible(
      payload,
      live.map(({ docId }) => docId),
      words,
    )
    for (const { docId, since } of live) {
      const article = visible.get(docId)
      if (article) found.push({ article, since })
    }
    from = live.at(-1)?.since
    if (live.length < chunk) break
  }
  const articles = found.slice(0, pageSize)
  return { articles, older: found.length > pageSize ? articles.at(-1)?.since : undefined }
}

const readVisible = async (
  payload: Payload,
  ids: string[],
  words: string,
): Promise<Map<string, Article>> => {
  if (ids.length === 0) return new Map()
  const sought: Where[] = words ? [{ title: { like: words } }] : []
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [{ id: { in: ids } }, ...sought] },
    select: { title: true, slug: true, summary: true, kind: true, cover: true },
    limit: 0,
    pagination: false,
    depth: 1,
    overrideAccess: false,
  })
  return new Map(docs.map((article) => [String(article.id), article as Article]))
}
