'use client'
import { useId, useRef, useState } from 'react'
import type { Action } from '../../core/decision.ts'
import type { WorkflowView } from '../../payload/view/view.ts'
import type { Words } from '../words.ts'
import { actionWords } from './action-words.ts'
import { needsReason } from './arrange.ts'
import { Dialog } from './Dialog.tsx'
import { PersonField } from './PersonField.tsx'
import { aboutText, deedFrom, emptyForm } from './question.ts'
import { ReasonPicker } from './ReasonPicker.tsx'
import { TimeFields } from './TimeFields.tsx'
import type { Act } from './use-panel.ts'

type Props = {
  action: Action
  view: WorkflowView
  words: Words
  busy: boolean
  act: Act
  onClose: () => void
}

const grave: readonly Action[] = ['unpublish', 'takeDown', 'fastTrack']

/** Asks for what a decision needs beside a press, and says what it does. */
export const DecisionDialog = ({ action, view, words, busy, act, onClose }: Props) => {
  const { say } = words
  const [form, setForm] = useState(() => emptyForm(view))
  const [fault, setFault] = useState<string | null>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const name = actionWords(action, view, words)
  const ready = action === 'return' ? view.names.returnReasons : []
  const label = needsReason(action)
    ? say(ready.length > 0 ? 'reasonMore' : 'reason')
    : say('commentOptional')

  const submit = async () => {
    const asked = deedFrom(action, view, form)
    if ('missing' in asked) {
      setFault(say(asked.missing))
      if (asked.missing === 'giveReason') text.current?.focus()
      return
    }
    const refused = await act(asked.deed)
    if (refused === null) onClose()
    else setFault(refused)
  }

  return (
    <Dialog
      title={name}
      about={aboutText(action, view, words)}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      {ready.length > 0 && (
        <ReasonPicker
          reasons={ready}
          chosen={form.chosen}
          onChange={(chosen) => setForm({ ...form, chosen })}
          words={words}
        />
      )}
      {action === 'schedule' && (
        <TimeFields
          view={view}
          times={form}
          onChange={(times) => setForm({ ...form, ...times })}
          words={words}
        />
      )}
      {(action === 'reassign' || action === 'delegate') && (
        <PersonField
          persons={view.candidates[action]}
          value={form.to}
          onChange={(to) => setForm({ ...form, to })}
          words={words}
        />
      )}
      <p className="bt-field">
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          ref={text}
          rows={3}
          maxLength={4000}
          value={form.free}
          aria-invalid={fault === say('giveReason')}
          onChange={(event) => setForm({ ...form, free: event.target.value })}
        />
      </p>
      {fault && (
        <p className="bt-fault" role="alert">
          {fault}
        </p>
      )}
      <div className="bt-workflow__buttons">
        <button
          type="submit"
          data-confirm={action}
          disabled={busy}
          className={`bt-workflow__button bt-workflow__button--${grave.includes(action) ? 'grave' : 'main'}`}
        >
          {name}
        </button>
        <button type="button" className="bt-workflow__button" onClick={onClose}>
          {say('cancel')}
        </button>
      </div>
    </Dialog>
  )
}
