'use client'
import { toast, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { faultOf, useArtworkApi } from './use-artwork-api.ts'
import type { Say } from './use-words.ts'

type Doc = Record<string, unknown> & { updatedAt?: string }

/** Adds the picture to the open record, and shows the record as it then is. */
export const useAdd = (
  say: Say,
): { busy: boolean; add: (request: object, path?: 'apply' | 'finished') => Promise<void> } => {
  const call = useArtworkApi()
  const router = useRouter()
  const { reset } = useForm()
  const { incrementVersionCount, setData, setLastUpdateTime } = useDocumentInfo()
  const [busy, setBusy] = useState(false)

  // As Payload's own save does: else the form would call the record changed by someone else.
  const show = async (doc: Doc) => {
    setData(doc)
    if (doc.updatedAt) setLastUpdateTime(new Date(doc.updatedAt).getTime())
    incrementVersionCount()
    await reset(doc)
    router.refresh()
  }

  const add = async (request: object, path: 'apply' | 'finished' = 'apply') => {
    setBusy(true)
    try {
      const response = await call(path, { body: JSON.stringify(request) })
      if (response.ok) {
        const { doc } = (await response.json()) as { doc: Doc }
        await show(doc)
        toast.success(say('added'))
      } else {
        const { message } = await faultOf(response)
        toast.error(message || say('failed'))
      }
    } catch {
      toast.error(say('failed'))
    }
    setBusy(false)
  }
  return { busy, add }
}
