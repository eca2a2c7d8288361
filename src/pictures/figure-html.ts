import type { Media } from 'payload-types'
import { attributes, escapeHtml } from '../rich-text/escape-html.ts'
import { altOf, captionOf, type Overrides } from './caption.ts'
import { isPicture, srcsetOf, wideOf } from './picture.ts'

const columnWidth = '(min-width: 800px) 736px, calc(100vw - 32px)'

/** A file inside an article on our pages: a picture with its caption, or a link to a document. */
export const figureHtml = (medium: Media | null, overrides: Overrides = {}): string => {
  if (!medium?.url) return ''
  const caption = captionOf(medium, overrides)
  if (!isPicture(medium)) {
    const link = `<a${attributes({ href: encodeURI(medium.url) })}>${escapeHtml(
      caption ?? medium.filename ?? medium.url,
    )}</a>`
    return `<p class="attachment">${link} <span>(${fileNote(medium)})</span></p>`
  }
  const file = wideOf(medium)
  if (!file) return ''
  const srcset = srcsetOf(medium)
  const image = `<img${attributes({
    src: encodeURI(file.url),
    srcset,
    sizes: srcset ? columnWidth : null,
    width: file.width,
    height: file.height,
    alt: altOf(medium, overrides),
    loading: 'lazy',
    decoding: 'async',
  })}>`
  return `<figure>${image}${caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''}</figure>`
}

const fileNote = ({ mimeType, filesize }: Media): string => {
  const kind = mimeType === 'application/pdf' ? 'PDF' : (mimeType ?? 'tệp')
  const size = filesize
    ? `, ${Math.max(1, Math.round(filesize / 1024)).toLocaleString('vi-VN')} KB`
    : ''
  return escapeHtml(`${kind}${size}`)
}
