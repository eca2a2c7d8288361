import type { Media } from 'payload-types'
import { attributes, escapeHtml } from '../rich-text/escape-html.ts'
import { altOf, captionOf, type Overrides } from './caption.ts'
import { isPicture } from './picture.ts'

/** A file as elements that any editor takes: a picture, its caption below, or a link. */
export const cleanFigure = (
  medium: Media | null,
  src: string | null,
  overrides: Overrides = {},
): string => {
  if (!medium || !src) return ''
  const caption = captionOf(medium, overrides)
  const below = caption ? `<p><em>${escapeHtml(caption)}</em></p>` : ''
  return isPicture(medium)
    ? `<p><img${attributes({ src, alt: altOf(medium, overrides) })}></p>${below}`
    : `<p><a${attributes({ href: src })}>${escapeHtml(caption ?? medium.filename ?? src)}</a></p>`
}
