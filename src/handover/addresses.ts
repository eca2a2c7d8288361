import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { readLive } from '@bangtin/workflow'
import type { Note } from './read-note.ts'
import { HandoverRefusal } from './refusal.ts'

/** An address on a portal, and whether the version that is public now was put there. */
export type PortalAddress = {
  url: string
  portal: string | null
  contentHash: string
  by: string
  at: string
  isCurrent: boolean
}

/** The addresses noted for an article, newest first. */
export const readAddresses = async (
  req: PayloadRequest,
  article: string,
  liveHash: string,
): Promise<PortalAddress[]> => {
  const { docs } = await req.payload.find({
    collection: 'handovers',
    where: { article: { equals: article } },
    sort: '-at',
    limit: 0,
    pagination: false,
    depth: 0,
    req,
  })
  return docs.map(({ url, portal, contentHash, byName, at }) => ({
    url,
    portal: portal ?? null,
    contentHash,
    by: byName,
    at,
    isCurrent: contentHash === liveHash,
  }))
}

/**
 * Notes where the live version was put; the same note again changes nothing.
 *
 * @throws HandoverRefusal `not-live`, or `another-version-live` when the hash is not the live one
 */
export const noteAddress = async (
  req: PayloadRequest,
  article: string,
  { url, contentHash, portal }: Note,
): Promise<void> => {
  const key = `articles:${article}@${contentHash}|${url}`
  const ownTransaction = await initTransaction(req)
  try {
    const live = await readLive(req.payload, 'articles', article, req)
    if (!live) throw new HandoverRefusal('not-live')
    if (live.contentHash !== contentHash) throw new HandoverRefusal('another-version-live')
    const noted = await req.payload.count({
      collection: 'handovers',
      where: { key: { equals: key } },
      req,
    })
    if (noted.totalDocs === 0)
      await req.payload.create({
        collection: 'handovers',
        data: {
          ...{ key, article, contentHash, url, portal },
          by: req.user ? String(req.user.id) : null,
          byName: req.user?.name ?? req.user?.email ?? '',
          at: new Date().toISOString(),
        },
        req,
      })
    if (ownTransaction) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
