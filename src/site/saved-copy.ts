import { absolute, articlePath } from '../article/addresses.ts'
import { liveAddress } from '../article/article-body.ts'
import { cleanDocument, cleanHtml } from '../article/clean-article.ts'
import { dateText } from '../article/moments.ts'
import { mediumOf, wideOf } from '../pictures/picture.ts'
import { escapeHtml } from '../rich-text/escape-html.ts'
import { readEnv } from '../server/env.ts'
import type { PublicArticle } from './live-article.ts'

/** A copy of a public article to keep: one HTML file; its pictures stay with us. */
export const savedCopy = ({ article, since }: PublicArticle): string => {
  const address = absolute(articlePath(article.slug ?? ''))
  const base = readEnv().publicUrl
  const inner = cleanHtml(article, {
    mediumAt: mediumOf,
    srcOf: (medium) => {
      const url = wideOf(medium)?.url ?? medium.url
      return url ? absolute(url) : null
    },
    addressOf: (reference) => {
      const path = liveAddress(reference)
      return path && absolute(path)
    },
    base,
  })
  const from = `${readEnv().wardName}. Đăng ngày ${dateText(since)} tại ${address}`
  return cleanDocument(article.title, `${inner}\n<hr>\n<p>${escapeHtml(from)}</p>`)
}
