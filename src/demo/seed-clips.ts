import { stat } from 'node:fs/promises'
import path from 'node:path'
import { renderArtwork } from '@bangtin/artwork/render'
import { renderVideo } from '@bangtin/artwork/video'
import type { Payload } from 'payload'
import { slugify } from '../fields/fold.ts'
import { closeIncoming, openIncoming } from '../uploads/incoming.ts'
import type { DemoClip } from './clips.ts'
import { type Cast, placeDocument, reqOf } from './seed-documents.ts'

const size = { width: 640, height: 360 }

const tickerHeight = 48

const makeVideo = async ({ slogans, ticker }: DemoClip, to: string): Promise<void> => {
  const slides: { png: Uint8Array; seconds: number }[] = []
  const above = { ...size, height: size.height - (ticker ? tickerHeight : 0) }
  for (const data of slogans) {
    const { bytes } = await renderArtwork({ template: 'led-slogan', data, ...above, format: 'png' })
    slides.push({ png: bytes, seconds: 4 })
  }
  await renderVideo(
    {
      slides,
      ...size,
      transition: 'fade',
      ...(ticker ? { ticker: { text: ticker, height: tickerHeight } } : {}),
    },
    to,
  )
}

const placeVideo = async (payload: Payload, cast: Cast, clip: DemoClip): Promise<string> => {
  const folder = openIncoming()
  try {
    const tempFilePath = path.join(folder, 'clip.mp4')
    await makeVideo(clip, tempFilePath)
    const name = `${slugify(clip.slogans[0]?.slogan ?? 'clip').slice(0, 40)}.mp4`
    const { size: bytes } = await stat(tempFilePath)
    const { id } = await payload.create({
      collection: 'videos',
      data: { credit: 'Dữ liệu mẫu' },
      file: { name, data: Buffer.alloc(0), tempFilePath, mimetype: 'video/mp4', size: bytes },
      req: await reqOf(payload, cast, 'designer'),
    })
    return String(id)
  } finally {
    await closeIncoming(folder)
  }
}

const placeCaptions = async (payload: Payload, cast: Cast, text: string): Promise<string> => {
  const data = Buffer.from(text)
  const { id } = await payload.create({
    collection: 'captions',
    data: { language: 'vi' },
    file: { name: 'phu-de-mau.vtt', data, mimetype: 'text/vtt', size: data.length },
    req: await reqOf(payload, cast, 'designer'),
  })
  return String(id)
}

/** Makes a demo clip's video and takes the clip through its steps. */
export const placeClip = async (payload: Payload, cast: Cast, clip: DemoClip): Promise<void> => {
  const video = await placeVideo(payload, cast, clip)
  const captions = clip.captions ? await placeCaptions(payload, cast, clip.captions) : null
  await placeDocument(
    ...([payload, cast, 'video-clips', 'designer'] as const),
    { ...clip.data, video, captions },
    clip.steps,
  )
}
