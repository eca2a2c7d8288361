'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

/** Why a request was refused, in the reader's language. */
export type Fault = { message: string; field: string }

type Call = (
  path: string,
  init?: { body?: string | FormData; signal?: AbortSignal },
) => Promise<Response>

/** Calls the plugin's endpoints as the person signed in; a body makes it a POST. */
export const useArtworkApi = (): Call => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const base = `${config.serverURL}${config.routes.api}/artwork`
  const { language } = i18n
  return useCallback(
    (path, { body, signal } = {}) =>
      fetch(`${base}/${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        credentials: 'include',
        headers: {
          ...(body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
          'Accept-Language': language,
        },
        ...(body === undefined ? {} : { body }),
        ...(signal ? { signal } : {}),
      }),
    [base, language],
  )
}

/** The first fault of a refusal; empty texts when the answer says none. */
export const faultOf = async (response: Response): Promise<Fault> => {
  const { errors } = (await response.json().catch(() => ({}))) as { errors?: Partial<Fault>[] }
  return { message: errors?.[0]?.message ?? '', field: errors?.[0]?.field ?? '' }
}
