'use client'
import { useRef, useState } from 'react'
import type { Action } from '../../core/decision.ts'
import type { WorkflowView } from '../../payload/view/view.ts'
import type { Words } from '../words.ts'
import { actionWords } from './action-words.ts'
import { arrange, asksFirst } from './arrange.ts'
import { CapacityChoice } from './CapacityChoice.tsx'
import { CommentField } from './CommentField.tsx'
import { DecisionDialog } from './DecisionDialog.tsx'
import { MoreActions } from './MoreActions.tsx'
import type { Act } from './use-panel.ts'
import { stated, waysShown } from './ways.ts'

type Props = { view: WorkflowView; words: Words; busy: boolean; modified: boolean; act: Act }

const unhurt: readonly Action[] = ['unpublish', 'takeDown', 'reassign', 'delegate']

/** What this person may do: the next step within reach, the rest behind "Việc khác". */
export const Actions = ({ view, words, busy, modified, act }: Props) => {
  const { say } = words
  const [comment, setComment] = useState('')
  const [chosen, setChosen] = useState<number | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [asking, setAsking] = useState<Action | null>(null)
  const bar = useRef<HTMLDivElement>(null)
  const { next, second, more } = arrange(view)
  const ways = waysShown(view)
  if (next.length + second.length + more.length === 0) return null

  const press = async (action: Action) => {
    setFault(null)
    if (asksFirst(action)) {
      setAsking(action)
      return
    }
    const way = stated(action, ways, chosen, view.you.id)
    if (!way) {
      setFault(say('chooseCapacity'))
      bar.current?.querySelector<HTMLInputElement>('input[type=radio]')?.focus()
      return
    }
    const refused = await act({ action, ...way, ...(comment.trim() ? { comment } : {}) })
    setFault(refused)
    if (refused === null) setComment('')
  }

  const isOff = (action: Action): boolean => busy || (modified && !unhurt.includes(action))
  const button = (kind: 'main' | 'second') => (action: Action) => (
    <button
      key={action}
      type="button"
      data-action={action}
      disabled={isOff(action)}
      className={`bt-workflow__button bt-workflow__button--${kind}`}
      onClick={() => void press(action)}
    >
      {actionWords(action, view, words)}
    </button>
  )

  return (
    <div className="bt-workflow__actions">
      {next.length > 0 && <CommentField value={comment} onChange={setComment} words={words} />}
      {next.length + second.length > 0 && (
        <div className="bt-workflow__bar" ref={bar}>
          {ways.length > 0 && (
            <CapacityChoice
              ways={ways}
              names={view.names}
              chosen={ways.length === 1 ? 0 : chosen}
              onChange={setChosen}
              words={words}
            />
          )}
          {modified && <p className="bt-workflow__warning">{say('unsaved')}</p>}
          {fault && (
            <p className="bt-fault" role="alert">
              {fault}
            </p>
          )}
          <div className="bt-workflow__buttons">
            {next.map(button('main'))}
            {second.map(button('second'))}
          </div>
        </div>
      )}
      {more.length > 0 && (
        <MoreActions
          actions={more}
          view={view}
          words={words}
          isOff={isOff}
          onPress={(action) => void press(action)}
        />
      )}
      {asking && (
        <DecisionDialog
          action={asking}
          view={view}
          words={words}
          busy={busy}
          act={act}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  )
}
