import type { Article } from 'payload-types'
import { absolute, articlePath } from '../article/addresses.ts'
import { pageBody } from '../article/article-body.ts'
import { dateText, momentText, weekdayText } from '../article/moments.ts'
import { kindOf, signatureOf, topicOf } from '../article/words.ts'
import { mediumOf } from '../pictures/picture.ts'
import { Cover } from './Cover.tsx'
import { PageTools } from './PageTools.tsx'

type Props = {
  article: Article
  /** Since when this version is public, ISO 8601; null while it is not. */
  since: string | null
}

/** An article as the public reads it; the reviewers' preview is this same component. */
export const ArticleView = ({ article, since }: Props) => {
  const address = absolute(articlePath(article.slug ?? ''))
  const signature = signatureOf(article)
  const topic = topicOf(article)
  return (
    <article className="article">
      <header className="article__head">
        <p className="article__kind">{kindOf(article)}</p>
        <h1>{article.title}</h1>
        <p className="article__meta">
          {since ? (
            <time dateTime={since}>
              {weekdayText(since)}, {momentText(since).split(', ')[0]}
            </time>
          ) : (
            <span>Ngày đăng ghi khi bài được công khai</span>
          )}
        </p>
        {article.summary && <p className="article__summary">{article.summary}</p>}
      </header>
      <Cover medium={mediumOf(article.cover)} />
      <div className="prose" dangerouslySetInnerHTML={{ __html: pageBody(article.body) }} />
      <footer className="article__foot">
        {signature && <p className="article__signature">{signature}</p>}
        {article.source && <p>Nguồn: {article.source}</p>}
        {topic && <p>Nhóm nội dung: {topic}</p>}
      </footer>
      {since && (
        <PageTools
          address={address}
          title={article.title}
          savePath={`${articlePath(article.slug ?? '')}/luu`}
        />
      )}
      <p className="print-only">
        Địa chỉ: {address}. In ngày {dateText(new Date())}.
      </p>
    </article>
  )
}
