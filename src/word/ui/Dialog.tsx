'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import './word.css'

/** What a {@link Dialog} shows. */
export type DialogProps = {
  title: string
  children: ReactNode
  /** The row of buttons, which stays in sight. */
  actions: ReactNode
  /** Called by Esc. */
  onCancel: () => void
}

/** A modal window: the browser keeps the focus inside and gives it back. */
export const Dialog = ({ title, children, actions, onCancel }: DialogProps) => {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return createPortal(
    <dialog
      ref={ref}
      className="bt-word-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={id}>{title}</h2>
      <div className="bt-word-dialog__body">{children}</div>
      <div className="bt-word-dialog__actions">{actions}</div>
    </dialog>,
    document.body,
  )
}
