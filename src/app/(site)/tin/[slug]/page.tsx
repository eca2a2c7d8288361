import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleView } from '../../../../site/ArticleView.tsx'
import { readPublicArticle } from '../../../../site/live-article.ts'
import { runningPayload } from '../../../../site/payload.ts'
import { articleMetadata, newsArticleJson } from '../../../../site/share.ts'

type Props = { params: Promise<{ slug: string }> }

const read = cache(async (slug: string) => readPublicArticle(await runningPayload(), slug))

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await read((await params).slug)
  return found ? articleMetadata(found.article, found.since) : {}
}

const Page = async ({ params }: Props) => {
  const found = await read((await params).slug)
  if (!found) notFound()
  return (
    <>
      <ArticleView {...found} />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: newsArticleJson(found.article, found.since) }}
      />
    </>
  )
}

export default Page
