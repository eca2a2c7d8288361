import path from 'node:path'
import type { Delivery, DeliveryFile } from '@bangtin/artwork'
import { folderOf, type LiveContent, liveSheet, readLiveContent } from '@bangtin/workflow'
import type { PayloadRequest } from 'payload'
import type { Banner, Poster, VideoClip } from 'payload-types'
import { momentText } from '../article/moments.ts'

type Shown = Partial<Pick<Poster, 'image'>> & Pick<Banner, 'artworks' | 'title'>

/** A stored file: a picture, or a video for a screen. */
type Ref = { upload: 'media' | 'videos'; id: string }

/** A file that the live version shows. */
type Wanted = Omit<DeliveryFile, 'path' | 'sha256'> & Ref

const refTo = (
  upload: Ref['upload'],
  value: string | { id: string } | null | undefined,
): Ref | null => (value ? { upload, id: typeof value === 'string' ? value : value.id } : null)

/** What a picture says, for how long it should stand; the names of colours are no text of it. */
const textsIn = (data: unknown): string =>
  Object.entries((data ?? {}) as Record<string, unknown>)
    .filter(
      ([name, value]) => typeof value === 'string' && !/^(palette|logo|photo|link)$/.test(name),
    )
    .map(([, value]) => value as string)
    .join(' ')

/** The rows' pictures and videos in their order, then a record's own picture that is none of them. */
const artworksOf = ({ title, artworks, image }: Shown): Wanted[] => {
  const rows = (artworks ?? []).flatMap(
    ({ image: picture, video, screen, width, height, data }): Wanted[] => {
      const ref = refTo('media', picture) ?? refTo('videos', video)
      const size = width && height ? { width, height } : {}
      return ref ? [{ ...ref, ...size, label: screen ?? title, text: textsIn(data) }] : []
    },
  )
  const own = refTo('media', image)
  const isShown = rows.some(({ upload, id }) => upload === own?.upload && id === own.id)
  return own && !isShown ? [...rows, { ...own, label: title }] : rows
}

const clipOf = ({ title, video }: Pick<VideoClip, 'title' | 'video'>): Wanted[] => {
  const ref = refTo('videos', video)
  return ref ? [{ ...ref, label: title }] : []
}

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
  const data = live.data as unknown as Shown & VideoClip
  const wanted = collection === 'video-clips' ? clipOf(data) : artworksOf(data)
  const files = await Promise.all(wanted.map((one) => fileOf(req, live, one)))
  const sheet = await liveSheet(req, collection, id, live.since)
  return {
    ...{ title: data.title, contentHash: live.contentHash, since: momentText(live.since), files },
    papers: [{ name: 'phieu-trinh-duyet.pdf', bytes: new Uint8Array(sheet) }],
  }
}
