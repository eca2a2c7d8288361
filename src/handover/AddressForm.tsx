'use client'
import { useId, useState, type KeyboardEvent } from 'react'
import type { words } from './words.ts'

type Props = {
  say: (typeof words)['vi' | 'en']
  note: (url: string, portal: string) => Promise<boolean>
}

/** Takes the address under which a portal published the version. Not a form: it stands in one. */
export const AddressForm = ({ say, note }: Props) => {
  const id = useId()
  const [url, setUrl] = useState('')
  const [portal, setPortal] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async () => {
    if (busy || !url.trim()) return
    setBusy(true)
    if (await note(url.trim(), portal.trim())) setUrl('')
    setBusy(false)
  }
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void send()
  }
  return (
    <div className="bt-handover__form">
      <label htmlFor={`${id}-url`}>{say.address}</label>
      <input
        id={`${id}-url`}
        type="url"
        placeholder="https://"
        value={url}
        maxLength={2000}
        onChange={(event) => setUrl(event.target.value)}
        onKeyDown={onEnter}
      />
      <label htmlFor={`${id}-portal`}>{say.portal}</label>
      <input
        id={`${id}-portal`}
        type="text"
        value={portal}
        maxLength={200}
        onChange={(event) => setPortal(event.target.value)}
        onKeyDown={onEnter}
      />
      <button type="button" disabled={busy || !url.trim()} onClick={() => void send()}>
        {say.note}
      </button>
    </div>
  )
}
