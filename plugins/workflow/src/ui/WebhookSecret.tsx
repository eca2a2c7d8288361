'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useApi } from './api.ts'
import { useWords } from './words.ts'
import './workflow.css'

/** Makes a new signing secret for a webhook, and shows it this once. */
export const WebhookSecret = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { say } = useWords()
  const api = useApi()
  const [secret, setSecret] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const make = async () => {
    setBusy(true)
    const answer = await api<{ secret: string }>(`/${collectionSlug}/${id}/secret`, {})
    setBusy(false)
    if ('error' in answer) toast.error(answer.error ?? say('failed'))
    else setSecret(answer.data.secret)
  }

  return (
    <section className="bt-workflow bt-workflow--wide" aria-label={say('secretTitle')}>
      <h3 className="bt-workflow__title">{say('secretTitle')}</h3>
      {!id && <p>{say('secretAfterSave')}</p>}
      {id && <p>{say('secretHint')}</p>}
      {secret && (
        <p role="status">
          {say('secretOnce')} <code className="bt-workflow__secret">{secret}</code>
        </p>
      )}
      {id && (
        <div className="bt-workflow__buttons">
          <button
            type="button"
            className="bt-workflow__button"
            disabled={busy}
            onClick={() => void make()}
          >
            {say('secretMake')}
          </button>
        </div>
      )}
    </section>
  )
}
