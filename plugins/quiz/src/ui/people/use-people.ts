import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { peopleWords, type PeopleWords } from './people-words.ts'

type Fault = { errors?: { message?: string }[] }

/** Words, and a way to ask the secretariat's endpoints that tells failures by itself. */
export const usePeople = () => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const language: 'vi' | 'en' = i18n.language === 'en' ? 'en' : 'vi'
  const words: PeopleWords = peopleWords[language]

  /** The answer, or null after its failure was shown. */
  const ask = async <T>(path: string, body: object): Promise<T | null> => {
    try {
      const response = await fetch(`${config.routes.api}/quiz-people${path}`, {
        ...{ method: 'POST', credentials: 'include', body: JSON.stringify(body) },
        headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      })
      if (response.ok) return (await response.json()) as T
      const fault = (await response.json().catch(() => ({}))) as Fault
      toast.error(fault.errors?.[0]?.message ?? words.failed)
    } catch {
      toast.error(words.failed)
    }
    return null
  }
  return { ask, language, words }
}
