'use client'
import { toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { PendingAuthority } from '../payload/authority/pending.ts'
import { useApi } from './api.ts'
import { powerLines } from './power-lines.ts'
import { useWords } from './words.ts'
import './workflow.css'
import './panel/panel.css'
import './panel/actions.css'

/** A raise that waits for a second person, with the buttons to settle it. */
export const AuthorityPanel = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const { say, moment, language } = useWords()
  const api = useApi()
  const [settled, setSettled] = useState<string | null>(null)
  const pending = savedDocumentData?.['pendingAuthority'] as PendingAuthority | null | undefined
  if (!id || !pending || pending.powerHash === settled) return null

  const settle = async (action: 'confirm' | 'reject') => {
    const answer = await api(`/${collectionSlug}/${id}/authority`, {
      action,
      powerHash: pending.powerHash,
    })
    if ('error' in answer) {
      toast.error(answer.error ?? say('failed'))
      return
    }
    setSettled(pending.powerHash)
    toast.success(say('settled'))
    window.location.reload()
  }

  const asked = String(user?.id) === pending.askedBy.id
  const concerned = String(user?.id) === String(id)
  const fields = config.collections.find(({ slug }) => slug === collectionSlug)?.fields ?? []
  const held = savedDocumentData ?? {}
  const lines = powerLines(pending.power, held, fields, language)
  return (
    <section className="bt-workflow bt-workflow--pending" aria-label={say('pendingTitle')}>
      <h2 className="bt-workflow__title">{say('pendingTitle')}</h2>
      <p>{say('pendingAsked', { name: pending.askedBy.name, date: moment(pending.askedAt) })}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="bt-workflow__buttons">
        {!asked && !concerned && (
          <button
            type="button"
            className="bt-workflow__button bt-workflow__button--approve"
            onClick={() => void settle('confirm')}
          >
            {say('confirm')}
          </button>
        )}
        {(asked || !concerned) && (
          <button
            type="button"
            className="bt-workflow__button bt-workflow__button--return"
            onClick={() => void settle('reject')}
          >
            {say(asked ? 'withdraw' : 'reject')}
          </button>
        )}
      </div>
    </section>
  )
}
