'use client'
import { useId, useState } from 'react'
import type { Action } from '../core/decision.ts'
import type { WorkflowView } from '../payload/view/view.ts'
import type { useWords } from './words.ts'

type Props = {
  view: WorkflowView
  words: ReturnType<typeof useWords>
  busy: boolean
  modified: boolean
  act: (action: Action, comment: string) => Promise<boolean>
}

const needsReason = (action: Action): boolean => action === 'return' || action === 'unpublish'

/** The buttons this person may press, in the words of the office, and the comment beside them. */
export const Actions = ({ view, words: { say, pick }, busy, modified, act }: Props) => {
  const [comment, setComment] = useState('')
  const [missing, setMissing] = useState(false)
  const field = useId()
  if (view.allowed.length === 0) return null

  const wordFor = (action: Action): string => {
    const stage = view.stages.find(({ name }) => name === view.state)
    if (action === 'approve' && stage) return pick(stage.approveLabel)
    if (action === 'publish' || action === 'unpublish') {
      const own = view.labels[action]
      return own ? pick(own) : say(action)
    }
    return action === 'approve' ? say('doneApprove') : say(action)
  }

  const press = async (action: Action) => {
    if (needsReason(action) && !comment.trim()) {
      setMissing(true)
      document.getElementById(field)?.focus()
      return
    }
    if (action === 'unpublish' && !window.confirm(say('confirmUnpublish'))) return
    if (await act(action, comment)) setComment('')
    setMissing(false)
  }

  const locked = modified && view.allowed.some((action) => action !== 'unpublish')
  const hint = view.allowed.includes('return')
    ? say(view.allowed.includes('unpublish') ? 'commentHint' : 'hintReturn')
    : say('hintUnpublish')
  return (
    <div className="bt-workflow__actions">
      <label htmlFor={field}>{say('comment')}</label>
      <textarea
        id={field}
        rows={3}
        maxLength={5000}
        value={comment}
        aria-invalid={missing}
        aria-describedby={view.allowed.some(needsReason) ? `${field}-hint` : undefined}
        onChange={(event) => setComment(event.target.value)}
      />
      {view.allowed.some(needsReason) && (
        <small id={`${field}-hint`} className={missing ? 'bt-workflow__warning' : undefined}>
          {hint}
        </small>
      )}
      {locked && <p className="bt-workflow__warning">{say('unsaved')}</p>}
      <div className="bt-workflow__buttons">
        {view.allowed.map((action) => (
          <button
            key={action}
            type="button"
            data-action={action}
            className={`bt-workflow__button bt-workflow__button--${action}`}
            disabled={busy || (modified && action !== 'unpublish')}
            onClick={() => void press(action)}
          >
            {wordFor(action)}
          </button>
        ))}
      </div>
    </div>
  )
}
