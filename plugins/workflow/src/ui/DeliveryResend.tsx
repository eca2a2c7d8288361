'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { Text } from '../core/text.ts'
import { useApi } from './api.ts'
import { useWords } from './words.ts'
import './workflow.css'

/** Says why a webhook's delivery failed, and sends it again. */
export const DeliveryResend = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { say, pick } = useWords()
  const lastError = savedDocumentData?.['lastError'] as Text | null | undefined
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
    <section className="bt-workflow bt-workflow--wide" aria-label={say('resend')}>
      {lastError && <p className="bt-workflow__reason">{pick(lastError)}</p>}
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
