import type { VideoClip } from 'payload-types'
import { captionsOf, videoOf } from '../clip/words.ts'

/** The player of a clip: its still until someone starts it, and its captions. */
export const ClipPlayer = ({ clip }: { clip: VideoClip }) => {
  const video = videoOf(clip)
  if (!video?.url) return null
  const captions = captionsOf(clip)
  const poster = video.sizes?.poster?.url
  return (
    <figure className="clip">
      <video
        controls
        playsInline
        preload="metadata"
        src={encodeURI(video.url)}
        width={video.width ?? undefined}
        height={video.height ?? undefined}
        aria-label={clip.title}
        {...(poster ? { poster: encodeURI(poster) } : {})}
      >
        {captions?.url && (
          <track
            kind="captions"
            src={encodeURI(captions.url)}
            srcLang={captions.language ?? 'vi'}
            label={captions.language === 'en' ? 'English' : 'Tiếng Việt'}
            default
          />
        )}
        <a href={encodeURI(video.url)}>Tải video</a>
      </video>
      {video.credit && <figcaption>Nguồn: {video.credit}</figcaption>}
    </figure>
  )
}
