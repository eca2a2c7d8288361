'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useApi } from './api.ts'
import { useWords } from './words.ts'
import './workflow.css'

/** Sends a webhook's delivery again. */
export const DeliveryResend = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { say } = useWords()
  const api = useApi()
  const [busy, setBusy] = useState(false)

  const resend = async () => {
    setBusy(true)
    const answer = await api(`/${collectionSlug}/${id}/resend`, {})
    setBusy(false)
    if ('error' in answer) toast.error(answer.error ?? say('failed'))
    else toast.success(say('resent'))
  }

  return (
    <section className="bt-workflow" aria-label={say('resend')}>
      <p>{say('resendHint')}</p>
      <div className="bt-workflow__buttons">
        <button
          type="button"
          className="bt-workflow__button"
          disabled={busy}
          onClick={() => void resend()}
        >
          {say('resend')}
        </button>
      </div>
    </section>
  )
}
