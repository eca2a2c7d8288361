'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

/** What the server answered: the data, or the text that says why not. */
export type Answer<T> = { data: T } | { error: string | null; code?: string }

/** Calls the REST API in the person's language; never throws. */
export const useApi = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { language } = i18n
  const base = `${config.serverURL}${config.routes.api}`
  return useCallback(
    async <T>(path: string, body?: object, signal?: AbortSignal): Promise<Answer<T>> => {
      try {
        const response = await fetch(`${base}${path}`, {
          method: body ? 'POST' : 'GET',
          credentials: 'include',
          headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
          ...(body ? { body: JSON.stringify(body) } : {}),
          ...(signal ? { signal } : {}),
        })
        const json: unknown = await response.json()
        if (response.ok) return { data: json as T }
        const { errors } = json as { errors?: { message?: string; code?: string }[] }
        const { message = null, code } = errors?.[0] ?? {}
        return { error: message, ...(code ? { code } : {}) }
      } catch {
        return { error: null }
      }
    },
    [base, language],
  )
}
