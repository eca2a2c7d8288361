'use client'
import { type ReactNode, type SubmitEvent, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

type Props = {
  title: string
  /** What happens, in a sentence. */
  about?: string
  onClose: () => void
  onSubmit: () => void
  children: ReactNode
}

/**
 * A modal question. It stands outside the document's form, which would take its Enter for a save;
 * on closing, the focus goes back to where it was, or to the panel.
 */
export const Dialog = ({ title, about, onClose, onSubmit, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    return () => {
      const home = document.querySelector('.bt-workflow')
      const goal = opener?.isConnected && opener !== document.body ? opener : home
      if (goal instanceof HTMLElement) goal.focus()
    }
  }, [])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    onSubmit()
  }
  return createPortal(
    <dialog
      ref={dialog}
      className="bt-dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={about ? `${id}-about` : undefined}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <form noValidate onSubmit={submit}>
        <h2 id={`${id}-title`}>{title}</h2>
        {about && <p id={`${id}-about`}>{about}</p>}
        {children}
      </form>
    </dialog>,
    document.body,
  )
}
