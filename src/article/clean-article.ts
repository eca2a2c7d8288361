import type { Article, Media } from 'payload-types'
import { altOf, captionOf } from '../pictures/caption.ts'
import { cleanFigure } from '../pictures/clean-figure.ts'
import { isPicture } from '../pictures/picture.ts'
import { bodyHtml } from '../rich-text/body-html.ts'
import { bodyText } from '../rich-text/body-text.ts'
import type { Reference } from '../rich-text/converters/link.ts'
import { escapeHtml } from '../rich-text/escape-html.ts'
import type { RichNode } from '../rich-text/node.ts'
import { overridesOf } from './article-body.ts'
import { signatureOf } from './words.ts'

/** What an article says, whether it comes from a snapshot or from the public record. */
export type ArticleContent = Pick<
  Article,
  'title' | 'summary' | 'cover' | 'author' | 'penName' | 'source'
> & { body?: unknown }

/** How an article's relations become addresses somewhere else. */
export type Elsewhere = {
  mediumAt: (value: unknown) => Media | null
  /** Where the file is found; null leaves it out. */
  srcOf: (medium: Media) => string | null
  addressOf: (reference: Reference) => string | null
  /** Our own address, put before paths of ours. */
  base: string
}

const paragraph = (inner: string): string => (inner ? `<p>${inner}</p>` : '')

/** Who wrote an article and where it is from, a line each. */
export const signatureLines = (article: ArticleContent): string[] => {
  const signature = signatureOf(article)
  const source = article.source?.trim()
  return [...(signature ? [signature] : []), ...(source ? [`Nguồn: ${source}`] : [])]
}

/**
 * An article without its title as elements that every content system takes: headings from `h2`,
 * paragraphs, lists, tables, links and pictures; no classes, styles or scripts.
 */
export const cleanHtml = (article: ArticleContent, elsewhere: Elsewhere): string => {
  const { mediumAt, srcOf, addressOf, base } = elsewhere
  const figure = (value: unknown, node?: RichNode): string => {
    const medium = mediumAt(value)
    return medium ? cleanFigure(medium, srcOf(medium), node && overridesOf(node)) : ''
  }
  const upload = (node: RichNode): string => figure(node['value'], node)
  const [signature, source] = [signatureOf(article), article.source?.trim()]
  return [
    paragraph(article.summary ? `<strong>${escapeHtml(article.summary.trim())}</strong>` : ''),
    figure(article.cover),
    bodyHtml(article.body, { form: 'clean', addressOf, base, upload }),
    paragraph(signature ? `<strong>${escapeHtml(signature)}</strong>` : ''),
    paragraph(source ? `<em>Nguồn: ${escapeHtml(source)}</em>` : ''),
  ]
    .filter(Boolean)
    .join('\n')
}

/** An article without its title as plain text; files stand as a line that names them. */
export const cleanText = (article: ArticleContent, { mediumAt, srcOf }: Elsewhere): string => {
  const file = (value: unknown, node?: RichNode): string => {
    const medium = mediumAt(value)
    const src = medium && srcOf(medium)
    if (!medium || !src) return ''
    const overrides = node && overridesOf(node)
    const about = captionOf(medium, overrides) ?? altOf(medium, overrides)
    return `[${isPicture(medium) ? 'Hình' : 'Tệp'}: ${[src, about].filter(Boolean).join(' – ')}]`
  }
  return [
    article.summary?.trim() ?? '',
    file(article.cover),
    bodyText(article.body, (node) => file(node['value'], node)),
    ...signatureLines(article),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** A whole HTML document that stands alone. */
export const cleanDocument = (title: string, inner: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${inner}
</body>
</html>
`
