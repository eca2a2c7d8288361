'use client'
import type { Action } from '../../core/decision.ts'
import type { WorkflowView } from '../../payload/view/view.ts'
import type { Words } from '../words.ts'
import { actionWords } from './action-words.ts'

type Props = {
  actions: readonly Action[]
  view: WorkflowView
  words: Words
  isOff: (action: Action) => boolean
  onPress: (action: Action) => void
}

const grave: readonly Action[] = ['unpublish', 'takeDown', 'fastTrack']

/** Rare and grave decisions, out of the way of the ordinary one. */
export const MoreActions = ({ actions, view, words, isOff, onPress }: Props) => (
  <details className="bt-workflow__more">
    <summary>{words.say('more')}</summary>
    <div className="bt-workflow__buttons">
      {actions.map((action) => (
        <button
          key={action}
          type="button"
          data-action={action}
          disabled={isOff(action)}
          className={`bt-workflow__button${grave.includes(action) ? ' bt-workflow__button--grave' : ''}`}
          onClick={() => onPress(action)}
        >
          {actionWords(action, view, words)}…
        </button>
      ))}
    </div>
  </details>
)
