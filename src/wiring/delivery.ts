import path from 'node:path'
import type { Delivery, DeliveryFile } from '@bangtin/artwork'
import { type LiveContent, liveSheet, readLiveContent } from '@bangtin/workflow'
import type { PayloadRequest } from 'payload'
import type { Banner, Media, Poster } from 'payload-types'
import { momentText } from '../article/moments.ts'
import { readEnv } from '../server/env.ts'

type Shown = Partial<Pick<Poster, 'image'>> & Pick<Banner, 'artworks' | 'title'>

const idOf = (value: string | Media): string => (typeof value === 'string' ? value : value.id)

const textsIn = (data: unknown): string =>
  Object.entries((data ?? {}) as Record<string, unknown>)
    .filter(
      ([name, value]) => typeof value === 'string' && !/^(palette|logo|photo|link)$/.test(name),
    )
    .map(([, value]) => value as string)
    .join(' ')

const fileAt = (
  live: LiveContent,
  media: ReadonlyMap<string, Media>,
  id: string,
  rest: Pick<DeliveryFile, 'label'> & Partial<DeliveryFile>,
): DeliveryFile[] => {
  const medium = media.get(id)
  const approved = live.media.find((one) => one['relationTo'] === 'media' && one['id'] === id)
  const { original } = (approved?.['fileHashes'] ?? {}) as { original?: string }
  if (!medium?.filename) return []
  const file = path.join(readEnv().mediaDir, path.basename(medium.filename))
  return [
    {
      width: medium.width ?? null,
      height: medium.height ?? null,
      ...rest,
      path: file,
      sha256: original ?? '',
    },
  ]
}

/** The pictures of a banner or poster as they are public, with the approval sheet. */
export const readDelivery = async (
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Delivery | null> => {
  const live = await readLiveContent(req, collection, id)
  if (!live) return null
  const { title, artworks, image } = live.data as unknown as Shown
  const ids = [...(artworks ?? []).map((row) => idOf(row.image)), ...(image ? [idOf(image)] : [])]
  const { docs } = await req.payload.find({
    ...{ collection: 'media', where: { id: { in: ids } }, limit: 0, pagination: false },
    ...{ depth: 0, req },
  })
  const media = new Map(docs.map((medium) => [medium.id, medium]))
  const drawn = (artworks ?? []).flatMap(({ image: picture, screen, width, height, data }) =>
    fileAt(live, media, idOf(picture), {
      ...{ label: screen ?? title, width: width ?? null, height: height ?? null },
      text: textsIn(data),
    }),
  )
  const finished =
    image && !(artworks ?? []).some((row) => idOf(row.image) === idOf(image))
      ? fileAt(live, media, idOf(image), { label: title })
      : []
  return {
    ...{ title, contentHash: live.contentHash, since: momentText(live.since) },
    files: [...drawn, ...finished],
    papers: [
      {
        name: 'phieu-trinh-duyet.pdf',
        bytes: new Uint8Array(await liveSheet(req, collection, id, live.since)),
      },
    ],
  }
}
