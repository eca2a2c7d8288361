import { listLive, readLive } from '@bangtin/workflow'
import type { Payload } from 'payload'
import type { VideoClip } from 'payload-types'

/** A clip as nobody in particular may watch it, and since when this version is public. */
export type PublicClip = { clip: VideoClip; since: string }

const slugForm = /^[a-z0-9-]{1,100}$/

/** Reads the live clip at an address with the rights of nobody; null when there is none. */
export const readPublicClip = async (
  payload: Payload,
  slug: string,
): Promise<PublicClip | null> => {
  if (!slugForm.test(slug)) return null
  const { docs } = await payload.find({
    collection: 'video-clips',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 1,
    overrideAccess: false,
  })
  const [clip] = docs
  if (!clip) return null
  const live = await readLive(payload, 'video-clips', clip.id)
  return live ? { clip, since: live.since } : null
}

/** Live clips, newest first, that went public before a moment. */
export const listPublicClips = async (
  payload: Payload,
  before: string | undefined,
  limit: number,
): Promise<{ clips: PublicClip[]; older: string | undefined }> => {
  const live = await listLive(payload, 'video-clips', { before, limit: limit + 1 })
  const shown = live.slice(0, limit)
  const { docs } = await payload.find({
    collection: 'video-clips',
    where: { id: { in: shown.map(({ docId }) => docId) } },
    limit: 0,
    pagination: false,
    depth: 1,
    overrideAccess: false,
  })
  const byId = new Map(docs.map((clip) => [String(clip.id), clip]))
  const clips = shown.flatMap(({ docId, since }) => {
    const clip = byId.get(docId)
    return clip ? [{ clip, since }] : []
  })
  return { clips, older: live.length > limit ? shown.at(-1)?.since : undefined }
}
