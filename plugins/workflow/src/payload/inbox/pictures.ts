import type { PayloadRequest } from 'payload'
import { dbReq, type Engine } from '../engine.ts'
import { slugOf, slugs } from '../slugs.ts'

/** A picture that a document shows. */
export type Picture = { thumbnail: string; url: string; alt: string }

type Reference = { media: string; docKey: string }
type Medium = {
  id: number | string
  mimeType?: string | null
  url?: string | null
  thumbnailURL?: string | null
  alt?: unknown
}

/** Of a video its still is shown; where there is none, there is no picture. */
const pictureOf = ({ mimeType, url, thumbnailURL, alt }: Medium): Picture | null => {
  const isVideo = mimeType?.startsWith('video/')
  const shown = mimeType?.startsWith('image/') ? url : isVideo ? thumbnailURL : null
  if (!shown) return null
  return { url: shown, thumbnail: thumbnailURL ?? shown, alt: typeof alt === 'string' ? alt : '' }
}

const mediaByKey = async (
  keys: readonly string[],
  req: PayloadRequest,
): Promise<Map<string, Medium>> => {
  const ids = new Map<string, string[]>()
  for (const key of keys) {
    const [collection = '', ...id] = key.split(':')
    ids.set(collection, [...(ids.get(collection) ?? []), id.join(':')])
  }
  const found = new Map<string, Medium>()
  for (const [collection, wanted] of ids) {
    const { docs } = await req.payload.find({
      collection: slugOf(collection),
      where: { id: { in: wanted } },
      depth: 0,
      limit: wanted.length,
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const doc of docs as unknown as Medium[]) found.set(`${collection}:${doc.id}`, doc)
  }
  return found
}

/** The pictures of each of these documents, in the order in which they came to be referred to. */
export const picturesOf = async (
  engine: Engine,
  docKeys: readonly string[],
  req: PayloadRequest,
): Promise<Map<string, Picture[]>> => {
  const { docs } = await engine.payload.db.find<Reference>({
    collection: slugs.references,
    where: { and: [{ docKey: { in: docKeys } }, { kind: { equals: 'submitted' } }] },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    req: dbReq(req),
  })
  if (docs.length === 0) return new Map()
  const media = await mediaByKey([...new Set(docs.map((row) => row.media))], req)
  const pictures = new Map<string, Picture[]>()
  for (const { docKey, media: key } of docs) {
    const medium = media.get(key)
    const picture = medium ? pictureOf(medium) : null
    if (picture) pictures.set(docKey, [...(pictures.get(docKey) ?? []), picture])
  }
  return pictures
}
