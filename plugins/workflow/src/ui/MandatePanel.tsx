'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useApi } from './api.ts'
import { useWords } from './words.ts'
import './workflow.css'

/** The buttons to put a mandate in force or to end it. */
export const MandatePanel = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { say } = useWords()
  const api = useApi()
  const status = savedDocumentData?.['status'] as string | undefined
  if (!id || !status || status === 'revoked') return null

  const settle = async (action: 'confirm' | 'revoke') => {
    const answer = await api(`/${collectionSlug}/${id}/settle`, { action })
    if ('error' in answer) {
      toast.error(answer.error ?? say('failed'))
      return
    }
    toast.success(say('settled'))
    window.location.reload()
  }

  return (
    <div className="bt-workflow__buttons">
      {status === 'waiting' && (
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
        onClick={() => void settle('revoke')}
      >
        {say('endMandate')}
      </button>
    </div>
  )
}
