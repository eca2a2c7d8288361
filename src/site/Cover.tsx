import type { Media } from 'payload-types'
import { altOf, captionOf } from '../pictures/caption.ts'
import { isPicture, srcsetOf, wideOf } from '../pictures/picture.ts'

/** The picture at the head of an article. */
export const Cover = ({ medium }: { medium: Media | null }) => {
  const file = medium && isPicture(medium) ? wideOf(medium) : null
  if (!medium || !file) return null
  const caption = captionOf(medium)
  const srcset = srcsetOf(medium)
  return (
    <figure className="article__cover">
      <img
        src={encodeURI(file.url)}
        {...(srcset ? { srcSet: srcset, sizes: '(min-width: 800px) 736px, 100vw' } : {})}
        width={file.width}
        height={file.height}
        alt={altOf(medium)}
        fetchPriority="high"
      />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
