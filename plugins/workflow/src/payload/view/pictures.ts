import type { PayloadRequest } from 'payload'
import { slugOf } from '../slugs.ts'
import type { Reading } from '../situation.ts'

/** A picture that the document shows. */
export type Picture = { url: string; thumbnail: string; alt: string }

/** Most pictures that are shown beside a document. */
const limit = 12

type Row = {
  id: number | string
  url?: string
  thumbnailURL?: string
  alt?: string
  mimeType?: string
}

/** The pictures of the newest content, in the order in which it refers to them. */
export const picturesOf = async ({ content }: Reading, req: PayloadRequest): Promise<Picture[]> => {
  const images = content.media
    .filter(({ mimeType }) => typeof mimeType === 'string' && /^(image|video)\//.test(mimeType))
    .slice(0, limit)
  const found = new Map<string, Picture>()
  for (const collection of new Set(images.map(({ relationTo }) => relationTo))) {
    const ids = images.filter(({ relationTo }) => relationTo === collection).map(({ id }) => id)
    const { docs } = await req.payload.find({
      collection: slugOf(collection),
      where: { id: { in: ids } },
      depth: 0,
      limit,
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const { id, url, thumbnailURL, alt, mimeType } of docs as Row[]) {
      // Of a video its still is shown; where there is none, there is no picture.
      const shown = mimeType?.startsWith('image/') ? url : thumbnailURL
      if (shown)
        found.set(`${collection}:${id}`, {
          url: shown,
          thumbnail: thumbnailURL ?? shown,
          alt: alt ?? '',
        })
    }
  }
  return images.flatMap(({ relationTo, id }) => found.get(`${relationTo}:${id}`) ?? [])
}
