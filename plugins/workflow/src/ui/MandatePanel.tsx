'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useApi } from './api.ts'
import { type Key, useWords } from './words.ts'
import './workflow.css'
import './panel/panel.css'
import './panel/actions.css'

type May = { confirm: boolean; revoke: boolean }

const about: Record<string, Key> = {
  waiting: 'mandateWaits',
  active: 'mandateActive',
  revoked: 'mandateRevoked',
}

/** Whether a mandate is in force, and the buttons to put it in force or to end it. */
export const MandatePanel = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { say } = useWords()
  const api = useApi()
  const [may, setMay] = useState<May | null>(null)
  const [busy, setBusy] = useState(false)
  const status = savedDocumentData?.['status'] as string | undefined
  const path = id ? `/${collectionSlug}/${id}/settle` : null

  useEffect(() => {
    if (!path) return
    void api<May>(path).then((answer) => {
      if ('data' in answer) setMay(answer.data)
    })
  }, [api, path, status])

  const settle = async (action: keyof May) => {
    if (!path) return
    setBusy(true)
    const answer = await api(path, { action })
    setBusy(false)
    if ('error' in answer) {
      toast.error(answer.error ?? say('failed'))
      return
    }
    toast.success(say('settled'))
    window.location.reload()
  }

  const key = status ? about[status] : 'mandateNew'
  return (
    <section className="bt-workflow" aria-label={say('mandateSettle')}>
      <h2 className="bt-workflow__title">{say('mandateSettle')}</h2>
      {key && <p>{say(key)}</p>}
      {status && status !== 'revoked' && <p className="bt-hint">{say('mandateFixed')}</p>}
      <div className="bt-workflow__buttons">
        {may?.confirm && (
          <button
            type="button"
            disabled={busy}
            data-settle="confirm"
            className="bt-workflow__button bt-workflow__button--main"
            onClick={() => void settle('confirm')}
          >
            {say('confirm')}
          </button>
        )}
        {may?.revoke && (
          <button
            type="button"
            disabled={busy}
            data-settle="revoke"
            className="bt-workflow__button"
            onClick={() => void settle('revoke')}
          >
            {say('endMandate')}
          </button>
        )}
      </div>
    </section>
  )
}
