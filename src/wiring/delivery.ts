import path from 'node:path'
import type { Delivery, DeliveryFile } from '@bangtin/artwork'
import { type LiveContent, liveSheet, readLiveContent } from '@bangtin/workflow'
import type { PayloadRequest } from 'payload'
import type { Banner, Media, Poster, Video } from 'payload-types'
import { momentText } from '../article/moments.ts'
import { readEnv } from '../server/env.ts'
import { videosDir } from '../uploads/clean-video.ts'

type Shown = Partial<Pick<Poster, 'image'>> & Pick<Banner, 'artworks' | 'title'>

/** A stored file: a picture, or a video for a screen. */
type Ref = { relationTo: 'media' | 'videos'; id: string }

const refTo = (
  relationTo: Ref['relationTo'],
  value: string | { id: string } | null | undefined,
): Ref[] => (value ? [{ relationTo, id: typeof value === 'string' ? value : value.id }] : [])

const keyOf = ({ relationTo, id }: Ref): string => `${relationTo}:${id}`

const textsIn = (data: unknown): string =>
  Object.entries((data ?? {}) as Record<string, unknown>)
    .filter(
      ([name, value]) => typeof value === 'string' && !/^(palette|logo|photo|link)$/.test(name),
    )
    .map(([, value]) => value as string)
    .join(' ')

type Stored = Map<string, Media | Video>

const fileAt = (
  live: LiveContent,
  stored: Stored,
  ref: Ref,
  rest: Pick<DeliveryFile, 'label'> & Partial<DeliveryFile>,
): DeliveryFile[] => {
  const { relationTo, id } = ref
  const medium = stored.get(keyOf(ref))
  const approved = live.media.find((one) => one['relationTo'] === relationTo && one['id'] === id)
  const { original } = (approved?.['fileHashes'] ?? {}) as { original?: string }
  if (!medium?.filename) return []
  const folder = relationTo === 'media' ? readEnv().mediaDir : videosDir()
  return [
    {
      ...{ width: medium.width ?? null, height: medium.height ?? null },
      ...rest,
      path: path.join(folder, path.basename(medium.filename)),
      sha256: original ?? '',
    },
  ]
}

const readStored = async (req: PayloadRequest, refs: readonly Ref[]): Promise<Stored> => {
  const found = (['media', 'videos'] as const).map(async (collection) => {
    const ids = refs.filter(({ relationTo }) => relationTo === collection).map(({ id }) => id)
    if (ids.length === 0) return []
    const { docs } = await req.payload.find({
      ...{ collection, where: { id: { in: ids } }, limit: 0, pagination: false },
      ...{ depth: 0, req },
    })
    return docs.map((doc) => [keyOf({ relationTo: collection, id: doc.id }), doc] as const)
  })
  return new Map((await Promise.all(found)).flat())
}

/** The pictures and videos of a banner or poster as they are public, with the approval sheet. */
export const readDelivery = async (
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Delivery | null> => {
  const live = await readLiveContent(req, collection, id)
  if (!live) return null
  const { title, artworks, image } = live.data as unknown as Shown
  const rows = (artworks ?? []).map((row) => {
    const [picture] = refTo('media', row.image)
    return { row, ref: picture ?? refTo('videos', row.video)[0] }
  })
  const shown = rows.flatMap(({ ref }) => ref ?? [])
  const [own] = refTo('media', image)
  const stored = await readStored(req, own ? [...shown, own] : shown)
  const drawn = rows.flatMap(({ row: { screen, width, height, data }, ref }) =>
    ref
      ? fileAt(live, stored, ref, {
          ...{ label: screen ?? title, text: textsIn(data) },
          ...(width && height ? { width, height } : {}),
        })
      : [],
  )
  const finished =
    own && !shown.some((ref) => keyOf(ref) === keyOf(own))
      ? fileAt(live, stored, own, { label: title })
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
