import path from 'node:path'
import type { Delivery, DeliveryFile } from '@bangtin/artwork'
import { folderOf, type LiveContent, liveSheet, readLiveContent } from '@bangtin/workflow'
import type { PayloadRequest } from 'payload'
import type { Banner, Media, Poster, Video, VideoClip } from 'payload-types'
import { momentText } from '../article/moments.ts'

type Pictures = Partial<Pick<Poster, 'image'>> & Pick<Banner, 'artworks' | 'title'>
type Upload = 'media' | 'videos'
/** A file that the live version shows. */
type Wanted = Omit<DeliveryFile, 'path' | 'sha256'> & { upload: Upload; id: string }

const idOf = (value: string | Media | Video): string =>
  typeof value === 'string' ? value : value.id

/** What a picture says, for how long it should stand; the names of colours are no text of it. */
const textsIn = (data: unknown): string =>
  Object.entries((data ?? {}) as Record<string, unknown>)
    .filter(
      ([name, value]) => typeof value === 'string' && !/^(palette|logo|photo|link)$/.test(name),
    )
    .map(([, value]) => value as string)
    .join(' ')

const picturesOf = ({ title, artworks, image }: Pictures): Wanted[] => {
  const drawn = (artworks ?? []).map(({ image: picture, screen, width, height, data }): Wanted => ({
    ...{ upload: 'media', id: idOf(picture), label: screen ?? title },
    ...{ width: width ?? null, height: height ?? null, text: textsIn(data) },
  }))
  const finished = image ? idOf(image) : null
  return finished === null || drawn.some(({ id }) => id === finished)
    ? drawn
    : [...drawn, { upload: 'media', id: finished, label: title }]
}

const clipOf = ({ title, video }: Pick<VideoClip, 'title' | 'video'>): Wanted[] => [
  { upload: 'videos', id: idOf(video), label: title },
]

type Stored = { filename?: string | null; width?: number | null; height?: number | null }

/** The stored file with its approved hash; one that is gone has a path that nothing is read from. */
const fileOf = async (
  req: PayloadRequest,
  live: LiveContent,
  { upload, id, ...shown }: Wanted,
): Promise<DeliveryFile> => {
  const query = { collection: upload, where: { id: { equals: id } }, limit: 1, depth: 0, req }
  const { docs } = await req.payload.find({ ...query, pagination: false })
  const { filename, width, height }: Stored = docs[0] ?? {}
  const approved = live.media.find((one) => one['relationTo'] === upload && one['id'] === id)
  const { original = '' } = (approved?.['fileHashes'] ?? {}) as { original?: string }
  const file = path.join(folderOf(req.payload, upload), path.basename(filename ?? ''))
  const size = { width: width ?? null, height: height ?? null }
  return { ...size, ...shown, path: file, sha256: original }
}

/** What is public of a banner, poster or clip, with the approval sheet. */
export const readDelivery = async (
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Delivery | null> => {
  const live = await readLiveContent(req, collection, id)
  if (!live) return null
  const data = live.data as unknown as Pictures & VideoClip
  const wanted = collection === 'video-clips' ? clipOf(data) : picturesOf(data)
  const files = await Promise.all(wanted.map((one) => fileOf(req, live, one)))
  const sheet = await liveSheet(req, collection, id, live.since)
  return {
    ...{ title: data.title, contentHash: live.contentHash, since: momentText(live.since) },
    files,
    papers: [{ name: 'phieu-trinh-duyet.pdf', bytes: new Uint8Array(sheet) }],
  }
}
