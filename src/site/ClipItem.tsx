import { dateText } from '../article/moments.ts'
import { clipPath, lengthText, videoOf } from '../clip/words.ts'
import type { PublicClip } from './live-clips.ts'

/** One clip on the list of clips. */
export const ClipItem = ({ clip, since }: PublicClip) => {
  const video = videoOf(clip)
  const poster = video?.sizes?.poster
  return (
    <li className="notice">
      <div className="notice__text">
        <p className="notice__meta">
          {video?.duration && <span className="notice__kind">{lengthText(video.duration)}</span>}
          <time dateTime={since}>{dateText(since)}</time>
        </p>
        <h2>
          <a href={clipPath(clip.slug ?? '')}>{clip.title}</a>
        </h2>
        {clip.description && <p className="notice__summary">{clip.description}</p>}
      </div>
      {poster?.url && (
        <img
          className="notice__picture"
          src={encodeURI(poster.url)}
          width={poster.width ?? undefined}
          height={poster.height ?? undefined}
          alt=""
          loading="lazy"
        />
      )}
    </li>
  )
}
