'use client'
import type { WorkflowView } from '../payload/view/view.ts'
import { decisionWords, type useWords } from './words.ts'

type Props = { view: WorkflowView; words: ReturnType<typeof useWords> }

/** Every decision so far, newest first. */
export const History = ({ view, words }: Props) => (
  <details className="bt-workflow__history" open={view.history.length < 6}>
    <summary>
      {words.say('history')} ({view.history.length})
    </summary>
    <ol reversed>
      {[...view.history].reverse().map((item) => (
        <li key={item.seq}>
          <strong>{decisionWords(item, view, words)}</strong>
          <span>
            {item.actor.name} · <time dateTime={item.at}>{words.moment(item.at)}</time>
          </span>
          {item.comment && <q>{item.comment}</q>}
        </li>
      ))}
    </ol>
  </details>
)
