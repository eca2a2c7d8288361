'use client'
import { toast } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import type { EvidenceItem } from '../payload/evidence/attach.ts'
import type { useWords } from './words.ts'

type Props = {
  /** Where the file is sent. */
  url: string
  /** The decisions that a document can prove, newest first. */
  decisions: { seq: number; words: string }[]
  words: ReturnType<typeof useWords>
  onAttached: (evidence: EvidenceItem[]) => void
}

type Answer = { docs?: EvidenceItem[]; errors?: { message?: string }[] }

/**
 * Attaches a signed scan or a digitally signed file. No form of its own: it stands within the
 * document's, which it must not send.
 */
export const EvidenceForm = ({ url, decisions, words: { say, language }, onAttached }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  const [seq, setSeq] = useState(decisions[0]?.seq)
  const [busy, setBusy] = useState(false)
  const field = useId()

  const send = async () => {
    const file = input.current?.files?.[0]
    if (!file) {
      toast.error(say('chooseFile'))
      input.current?.focus()
      return
    }
    setBusy(true)
    const body = new FormData()
    body.set('seq', String(seq ?? decisions[0]?.seq ?? ''))
    body.set('file', file)
    const headers = { 'Accept-Language': language }
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers,
      body,
    }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) as Answer | null
    setBusy(false)
    if (!response?.ok || !answer?.docs) {
      toast.error(answer?.errors?.[0]?.message ?? say('failed'))
      return
    }
    onAttached(answer.docs)
    if (input.current) input.current.value = ''
    toast.success(say('settled'))
  }

  return (
    <details className="bt-sheet__attach">
      <summary>{say('attach')}</summary>
      <label htmlFor={`${field}-seq`}>{say('attachTo')}</label>
      <select
        id={`${field}-seq`}
        value={seq}
        onChange={(event) => setSeq(Number(event.target.value))}
      >
        {decisions.map((decision) => (
          <option key={decision.seq} value={decision.seq}>
            {decision.seq}. {decision.words}
          </option>
        ))}
      </select>
      <label htmlFor={`${field}-file`}>{say('attachFile')}</label>
      <input
        ref={input}
        id={`${field}-file`}
        type="file"
        accept="application/pdf,image/jpeg,image/png"
        onChange={(event) => event.stopPropagation()}
      />
      <div className="bt-workflow__buttons">
        <button
          type="button"
          className="bt-workflow__button"
          disabled={busy}
          onClick={() => void send()}
        >
          {say('attachSend')}
        </button>
      </div>
    </details>
  )
}
