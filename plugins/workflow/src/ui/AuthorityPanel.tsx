'use client'
import { toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { PendingAuthority } from '../payload/authority/pending.ts'
import { useApi } from './api.ts'
import { useWords } from './words.ts'
import './workflow.css'

/** A raise that waits for a second person, with the buttons to settle it. */
export const AuthorityPanel = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const { say, moment } = useWords()
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

  const involved =
    user && (String(user.id) === pending.askedBy.id || String(user.id) === String(id))
  return (
    <section className="bt-workflow bt-workflow--pending" aria-label={say('pendingTitle')}>
      <h3 className="bt-workflow__title">{say('pendingTitle')}</h3>
      <p>{say('pendingAsked', { name: pending.askedBy.name, date: moment(pending.askedAt) })}</p>
      <div className="bt-workflow__buttons">
        {!involved && (
          <button
            type="button"
            className="bt-workflow__button bt-workflow__button--approve"
            onClick={() => void settle('confirm')}
          >
            {say('confirm')}
          </button>
        )}
        <button
          type="button"
          className="bt-workflow__button bt-workflow__button--return"
          onClick={() => void settle('reject')}
        >
          {say('reject')}
        </button>
      </div>
    </section>
  )
}
