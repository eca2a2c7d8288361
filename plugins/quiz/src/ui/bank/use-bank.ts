'use client'
import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import { bankWords, type BankWords } from './bank-words.ts'

type Fault = { errors?: { message?: string }[] }

/** Words, and a way to ask the bank's endpoints that tells failures by itself. */
export const useBank = () => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const language: 'vi' | 'en' = i18n.language === 'en' ? 'en' : 'vi'
  const words: BankWords = bankWords[language]
  const base = `${config.routes.api}/quiz-bank`

  const { failed } = words
  /** The answer, or null after its failure was shown. */
  const ask = useCallback(
    async <T>(path: string, body?: FormData): Promise<T | null> => {
      try {
        const response = await fetch(`${base}${path}`, {
          credentials: 'include',
          headers: { 'Accept-Language': language },
          ...(body ? { method: 'POST', body } : {}),
        })
        if (response.ok) return (await response.json()) as T
        const fault = (await response.json().catch(() => ({}))) as Fault
        toast.error(fault.errors?.[0]?.message ?? failed)
      } catch {
        toast.error(failed)
      }
      return null
    },
    [base, language, failed],
  )
  return { ask, base, language, words }
}
