'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { WordPreview } from '../preview.ts'
import { refusalOf } from './media-api.ts'
import type { Words } from './words.ts'

/** What stands in the dialog of an import. */
export type Import =
  | { step: 'reading'; file: File }
  | { step: 'refused'; file: File; message: string }
  | { step: 'preview'; file: File; preview: WordPreview }

/** Asks the server what a file would bring. */
export const useWordPreview = (
  words: Words,
): { shown: Import | null; read: (file: File) => Promise<void>; close: () => void } => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [shown, setShown] = useState<Import | null>(null)

  const ask = async (file: File): Promise<Import> => {
    const form = new FormData()
    form.append('file', file)
    const response = await fetch(`${config.serverURL}${config.routes.api}/articles/word`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language },
      body: form,
    })
    if (response.ok) {
      return { step: 'preview', file, preview: (await response.json()) as WordPreview }
    }
    return { step: 'refused', file, message: (await refusalOf(response)) || words.unreachable }
  }

  const read = async (file: File) => {
    setShown({ step: 'reading', file })
    const next = await ask(file).catch((): Import => ({
      step: 'refused',
      file,
      message: words.unreachable,
    }))
    // The person may have closed the dialog, or chosen another file, meanwhile.
    setShown((now) => (now?.step === 'reading' && now.file === file ? next : now))
  }
  return { shown, read, close: () => setShown(null) }
}
