'use client'
import type { WorkflowView } from '../../payload/view/view.ts'
import { labelText } from '../power-lines.ts'
import { decisionWords, type Words } from '../words.ts'
import type { Glimpse } from './seen.ts'

type Props = {
  view: WorkflowView
  words: Words
  /** What the person saw on their last visit. */
  seen: Glimpse | null
  /** Address of the document's versions. */
  versionsUrl: string
}

/** What changed since the person last looked, and against what is public. */
export const Changes = ({ view, words, seen, versionsUrl }: Props) => {
  const { say, moment, language } = words
  const since = seen ? view.history.slice(seen.seq) : []
  const edited = seen !== null && seen.contentHash !== view.contentHash
  const events = since
    .filter(({ action, actor }) => action !== 'edit' && actor.id !== view.you.id)
    .map((item) => `${item.actor.name}: ${decisionWords(item, view, words).toLocaleLowerCase()}`)
  const news = [...(edited ? [say('contentEdited')] : []), ...new Set(events)]
  const { changedSinceLive: changed, comparison, newestVersion } = view
  return (
    <>
      {seen && news.length > 0 && (
        <div className="bt-news">
          <p>{say('sinceSeen', { at: moment(seen.at), what: news.join('; ') })}</p>
          {edited && seen.version && newestVersion && seen.version !== newestVersion && (
            <a
              className="bt-link"
              href={`${versionsUrl}/${newestVersion}?versionFrom=${seen.version}`}
            >
              {say('seenCompare')}
            </a>
          )}
        </div>
      )}
      {changed && changed.length > 0 && (
        <div className="bt-news">
          <p>
            {say('changed')}:{' '}
            <strong>
              {changed.map(({ label, path }) => labelText(label, language, path)).join(', ')}
            </strong>
          </p>
          {comparison && (
            <a
              className="bt-link bt-workflow__compare"
              href={`${versionsUrl}/${comparison.to}?versionFrom=${comparison.from}`}
            >
              {say('compare')}
            </a>
          )}
        </div>
      )}
    </>
  )
}
