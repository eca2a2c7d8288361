'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { faultOf, useArtworkApi } from './use-artwork-api.ts'
import { useShowRecord } from './use-show-record.ts'
import type { Say } from './use-words.ts'

/** Adds the picture to the open record, and shows the record as it then is. */
export const useAdd = (
  say: Say,
): { busy: boolean; add: (request: object, path?: 'apply' | 'finished') => Promise<void> } => {
  const call = useArtworkApi()
  const show = useShowRecord()
  const [busy, setBusy] = useState(false)

  const add = async (request: object, path: 'apply' | 'finished' = 'apply') => {
    setBusy(true)
    try {
      const response = await call(path, { body: JSON.stringify(request) })
      if (response.ok) {
        const { doc } = (await response.json()) as { doc: Record<string, unknown> }
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
