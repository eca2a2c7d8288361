import { toast, useConfig } from '@payloadcms/ui'
import { useCallback } from 'react'
import { useLanguage } from './use-language.ts'

type Fault = { errors?: { message?: string }[] }

/**
 * A way to ask the plugin's endpoints that tells failures by itself.
 *
 * @param place the first part of their path, such as `quiz-bank`
 * @param failed what is said where the server doesn't say why
 */
export const useAsking = (place: string, failed: string) => {
  const { config } = useConfig()
  const language = useLanguage()
  const base = `${config.serverURL}${config.routes.api}/${place}`

  /** The answer, or null after its failure was shown; with a body it is a POST. */
  const ask = useCallback(
    async <T>(path: string, body?: object, isQuiet = false): Promise<T | null> => {
      const tell = (message: string | undefined): void => {
        if (!isQuiet) toast.error(message ?? failed)
      }
      const isForm = body instanceof FormData
      try {
        const response = await fetch(`${base}${path}`, {
          credentials: 'include',
          headers: {
            'Accept-Language': language,
            ...(body && !isForm ? { 'Content-Type': 'application/json' } : {}),
          },
          ...(body ? { method: 'POST', body: isForm ? body : JSON.stringify(body) } : {}),
        })
        if (response.ok) return (await response.json()) as T
        tell(((await response.json().catch(() => ({}))) as Fault).errors?.[0]?.message)
      } catch {
        tell(undefined)
      }
      return null
    },
    [base, language, failed],
  )
  return { ask, base, language }
}
