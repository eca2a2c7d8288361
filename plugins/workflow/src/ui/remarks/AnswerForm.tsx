'use client'
import { useEffect, useId, useRef, useState } from 'react'
import type { Act } from '../panel/use-panel.ts'
import type { Words } from '../words.ts'

type Props = { of: number; busy: boolean; words: Words; act: Act; onClose: () => void }

/** An answer to a remark. */
export const AnswerForm = ({ of, busy, words: { say }, act, onClose }: Props) => {
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => field.current?.focus(), [])
  const send = async () => {
    if (!text.trim()) {
      field.current?.focus()
      return
    }
    const refused = await act({ action: 'comment', comment: text, of })
    if (refused === null) onClose()
    else setFault(refused)
  }
  return (
    <div className="bt-field">
      <label htmlFor={id}>{say('answerText')}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={5000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {fault && (
        <p className="bt-fault" role="alert">
          {fault}
        </p>
      )}
      <div className="bt-workflow__buttons">
        <button
          type="button"
          disabled={busy}
          className="bt-workflow__button bt-workflow__button--main"
          onClick={() => void send()}
        >
          {say('send')}
        </button>
        <button type="button" className="bt-workflow__button" onClick={onClose}>
          {say('cancel')}
        </button>
      </div>
    </div>
  )
}
