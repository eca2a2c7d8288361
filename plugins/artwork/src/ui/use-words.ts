'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { vi } from '../translations/vi.ts'

/** A key of the studio's texts. */
export type WordKey = keyof typeof vi

/** Says a text of the studio in the reader's language. */
export type Say = (key: WordKey, values?: Record<string, string>) => string

/** The studio's texts, and which of two languages labels take. */
export const useWords = (): { say: Say; language: 'vi' | 'en' } => {
  const { t, i18n } = useTranslation()
  const say = useCallback<Say>(
    (key, values) =>
      (t as unknown as (key: string, values?: Record<string, string>) => string)(
        `artwork:${key}`,
        values,
      ),
    [t],
  )
  return { say, language: i18n.language === 'en' ? 'en' : 'vi' }
}
