import type { Metadata } from 'next'
import type { Article } from 'payload-types'
import { absolute, articlePath } from '../article/addresses.ts'
import { signatureOf } from '../article/words.ts'
import { altOf } from '../pictures/caption.ts'
import { mediumOf, shareOf, wideOf } from '../pictures/picture.ts'
import { readEnv } from '../server/env.ts'

/** The picture for pages that have none of their own. */
const ownPicture = { url: '/chia-se.png', width: 1200, height: 630 }

/** The picture that networks show with an article's address. */
export const sharePicture = (article: Pick<Article, 'cover'>) => {
  const cover = mediumOf(article.cover)
  const file = cover && (shareOf(cover) ?? wideOf(cover))
  const { url, width, height } = file ?? ownPicture
  return { url: absolute(url), width, height, alt: cover && file ? altOf(cover) : 'Bảng Tin' }
}

/** What search engines and networks are told of an article. */
export const articleMetadata = (article: Article, since: string): Metadata => {
  const description = article.summary?.trim() || undefined
  const address = absolute(articlePath(article.slug ?? ''))
  const picture = sharePicture(article)
  const signature = signatureOf(article)
  return {
    title: article.title,
    ...(description ? { description } : {}),
    alternates: { canonical: address },
    openGraph: {
      type: 'article',
      locale: 'vi_VN',
      siteName: `Bảng Tin – ${readEnv().wardName}`,
      title: article.title,
      ...(description ? { description } : {}),
      url: address,
      publishedTime: since,
      images: [picture],
      ...(signature ? { authors: [signature] } : {}),
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** The article in schema.org's words, as text that can stand inside a script element. */
export const newsArticleJson = (article: Article, since: string): string => {
  const publisher = { '@type': 'GovernmentOrganization', name: readEnv().wardName }
  const signature = signatureOf(article)
  const address = absolute(articlePath(article.slug ?? ''))
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary ?? undefined,
    image: [sharePicture(article).url],
    datePublished: since,
    dateModified: since,
    inLanguage: 'vi',
    mainEntityOfPage: address,
    url: address,
    author: signature ? { '@type': 'Person', name: signature } : publisher,
    publisher,
  }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
