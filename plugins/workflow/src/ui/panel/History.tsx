'use client'
import type { WorkflowView } from '../../payload/view/view.ts'
import { decisionWords, type Words } from '../words.ts'
import './history.css'
import { historyNotes, seatWords } from './history-words.ts'

type Props = { view: WorkflowView; words: Words; isOpen: boolean }

/** Every decision so far as a timeline, newest first. */
export const History = ({ view, words, isOpen }: Props) => (
  <details className="bt-workflow__history" open={isOpen}>
    <summary>
      {words.say('history')} ({view.history.length})
    </summary>
    <ol reversed>
      {[...view.history].reverse().map((item) => {
        const seat = seatWords(item, view, words)
        const notes = historyNotes(item, view, words)
        return (
          <li key={item.seq} className={`bt-event bt-event--${item.action}`}>
            <strong>{decisionWords(item, view, words)}</strong>
            <span>
              {item.actor.name}
              {seat && ` (${seat})`}
            </span>
            {notes.length > 0 && <span className="bt-event__notes">{notes.join(' · ')}</span>}
            {item.comment && <q>{item.comment}</q>}
            <time dateTime={item.at}>{words.moment(item.at)}</time>
          </li>
        )
      })}
    </ol>
    <details className="bt-workflow__hash">
      <summary>{words.say('hash')}</summary>
      <code>{view.contentHash}</code>
    </details>
  </details>
)
