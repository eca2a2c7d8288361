import { articlePath } from '../article/addresses.ts'
import { dateText } from '../article/moments.ts'
import { kindOf } from '../article/words.ts'
import { isPicture, mediumOf, srcsetOf, wideOf } from '../pictures/picture.ts'
import type { PublicArticle } from './live-article.ts'

/** One notice on the board. The first one is shown large. */
export const BoardItem = ({ article, since, lead }: PublicArticle & { lead: boolean }) => {
  const cover = mediumOf(article.cover)
  const file = cover && isPicture(cover) ? wideOf(cover) : null
  const srcset = cover && srcsetOf(cover)
  return (
    <li className={lead ? 'notice notice--lead' : 'notice'}>
      <div className="notice__text">
        <p className="notice__meta">
          <span className="notice__kind">{kindOf(article)}</span>
          <time dateTime={since}>{dateText(since)}</time>
        </p>
        <h2>
          <a href={articlePath(article.slug ?? '')}>{article.title}</a>
        </h2>
        {article.summary && <p className="notice__summary">{article.summary}</p>}
      </div>
      {file && (
        <img
          className="notice__picture"
          src={encodeURI(file.url)}
          {...(srcset
            ? {
                srcSet: srcset,
                sizes: `(min-width: 760px) ${lead ? 500 : 240}px, calc(100vw - 32px)`,
              }
            : {})}
          width={file.width}
          height={file.height}
          alt=""
          loading={lead ? 'eager' : 'lazy'}
        />
      )}
    </li>
  )
}
