'use client'
import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { PortalAddress } from './addresses.ts'
import { words } from './words.ts'

/** What the hand-over endpoint says of the live version. */
export type Handover = {
  title: string
  html: string
  text: string
  contentHash: string
  addresses: PortalAddress[]
}

/** The hand-over of the open document: null while nothing of it is live. */
export const useHandover = () => {
  const { id, savedDocumentData, data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language: 'vi' | 'en' = i18n.language === 'en' ? 'en' : 'vi'
  const say = words[language]
  const [handover, setHandover] = useState<Handover | null>(null)
  const path = id ? `/api/articles/${encodeURIComponent(String(id))}/handover` : null
  const savedAt = (savedDocumentData?.['updatedAt'] ?? data?.['updatedAt']) as string | undefined

  const ask = useCallback(
    async (init: RequestInit = {}): Promise<Handover | string | null> => {
      if (!path) return null
      const headers = { 'Accept-Language': language, 'Content-Type': 'application/json' }
      const response = await fetch(path, { credentials: 'include', ...init, headers })
      const json: unknown = await response.json()
      if (response.ok) return json as Handover
      if (response.status === 409 && !init.method) return null
      return (json as { errors?: { message?: string }[] }).errors?.[0]?.message ?? say.failed
    },
    [path, language, say],
  )

  useEffect(() => {
    const controller = new AbortController()
    ask({ signal: controller.signal })
      .then((answer) => {
        if (!controller.signal.aborted) setHandover(typeof answer === 'string' ? null : answer)
      })
      .catch(() => undefined)
    return () => controller.abort()
  }, [ask, savedAt])

  const note = async (url: string, portal: string): Promise<boolean> => {
    const { contentHash } = handover ?? {}
    const body = JSON.stringify({ url, contentHash, ...(portal ? { portal } : {}) })
    const answer = await ask({ method: 'POST', body }).catch(() => say.failed)
    if (typeof answer === 'string' || answer === null) {
      toast.error(answer ?? say.failed)
      return false
    }
    setHandover(answer)
    toast.success(say.noted)
    return true
  }
  return { handover, note, say, language, zip: path ? `${path}.zip` : '' }
}
