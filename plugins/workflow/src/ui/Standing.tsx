'use client'
import type { WorkflowView } from '../payload/view/view.ts'
import { stateClass } from './state-text.ts'
import { stateWords, type useWords } from './words.ts'

type Props = {
  view: WorkflowView
  words: ReturnType<typeof useWords>
  /** Address of the document's versions. */
  versionsUrl: string
}

const labelOf = (label: unknown, pick: Props['words']['pick']): string =>
  typeof label === 'object' && label !== null && 'vi' in label && 'en' in label
    ? pick(label as { vi: string; en: string })
    : String(label)

const isReturn = ({ action }: { action: string }): boolean => action === 'return'

/** Where the document stands, what is public, and how the two differ. */
export const Standing = ({ view, words, versionsUrl }: Props) => {
  const { say, pick, moment } = words
  const returned = view.state === 'returned' && view.history.findLast(isReturn)
  const mayCorrect = view.state === 'published' && view.warning === null
  return (
    <div className="bt-workflow__standing">
      <p>
        <span className={stateClass(view.state)}>{stateWords(view, words)}</span>
      </p>
      {view.live && view.state !== 'published' && (
        <p>
          {say('liveNow', { since: moment(view.live.since) })}. {say('correctionOnItsWay')}.
        </p>
      )}
      {view.live && view.state === 'published' && (
        <p>
          {say('liveNow', { since: moment(view.live.since) })}.
          {mayCorrect && ` ${say('toCorrect')}`}
        </p>
      )}
      {returned && returned.comment && (
        <p className="bt-workflow__reason">
          {say('returnedBy', { name: returned.actor.name })}: <q>{returned.comment}</q>
        </p>
      )}
      {view.changedSinceLive && view.changedSinceLive.length > 0 && (
        <p>
          {say('changed')}:{' '}
          <strong>
            {view.changedSinceLive.map(({ label }) => labelOf(label, pick)).join(', ')}
          </strong>
          {view.comparison && (
            <a
              className="bt-workflow__compare"
              href={`${versionsUrl}/${view.comparison.to}?versionFrom=${view.comparison.from}`}
            >
              {say('compare')}
            </a>
          )}
        </p>
      )}
      {view.warning && (
        <p className="bt-workflow__warning" role="status">
          {say('warning', {
            stages: view.warning.stages.map(({ label }) => pick(label)).join(', '),
          })}
        </p>
      )}
    </div>
  )
}
