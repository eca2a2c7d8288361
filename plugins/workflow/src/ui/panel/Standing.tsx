'use client'
import type { WorkflowView } from '../../payload/view/view.ts'
import { stateClass } from '../state-text.ts'
import { stateWords, type Words } from '../words.ts'

type Props = { view: WorkflowView; words: Words }

const isReturn = ({ action }: { action: string }): boolean => action === 'return'

/** Where the document stands and what is public. */
export const Standing = ({ view, words }: Props) => {
  const { say, pick, moment } = words
  const returned = view.state === 'returned' && view.history.findLast(isReturn)
  const mayCorrect = view.state === 'published' && view.warning === null
  const { current, newest } = view.version
  return (
    <div className="bt-workflow__standing">
      <p>
        <span className={stateClass(view.state)}>{stateWords(view, words)}</span>
      </p>
      {view.live && (
        <p>
          {say('liveNow', { since: moment(view.live.since) })}.
          {view.state !== 'published' && ` ${say('correctionOnItsWay')}.`}
          {mayCorrect && ` ${say('toCorrect')}`}
        </p>
      )}
      {returned && returned.comment && (
        <p className="bt-workflow__reason">
          {say('returnedBy', { name: returned.actor.name })}: <q>{returned.comment}</q>
        </p>
      )}
      {view.fast && (
        <p className="bt-workflow__reason">
          {say('fastBy', { name: view.fast.by.name, at: moment(view.fast.at) })}{' '}
          <strong>{say('fastDue', { at: moment(view.fast.due) })}</strong>
        </p>
      )}
      {current !== newest && (
        <p className="bt-workflow__warning">
          {say('outOfDate', { from: String(current), to: String(newest) })}
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
