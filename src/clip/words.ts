import type { Caption, Video, VideoClip } from 'payload-types'

/** Where the public watches a clip, below the site's address. */
export const clipPath = (slug: string): string => `/clip/${slug}`

/** The video of a clip, where the reader may see it. */
export const videoOf = ({ video }: { video?: VideoClip['video'] | null }): Video | null =>
  typeof video === 'object' && video?.url ? video : null

/** The captions of a clip, where the reader may see them. */
export const captionsOf = ({ captions }: Pick<VideoClip, 'captions'>): Caption | null =>
  typeof captions === 'object' && captions?.url ? captions : null

/** A length as people say it, such as `2 phút 05 giây`. */
export const lengthText = (seconds: number): string => {
  const whole = Math.max(1, Math.round(seconds))
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  if (minutes === 0) return `${rest} giây`
  return rest === 0 ? `${minutes} phút` : `${minutes} phút ${String(rest).padStart(2, '0')} giây`
}

/** The same for machines, such as `PT2M5S`. */
export const isoLength = (seconds: number): string => {
  const whole = Math.max(1, Math.round(seconds))
  return `PT${Math.floor(whole / 60)}M${whole % 60}S`
}
