import type { PayloadRequest } from 'payload'

/** The `?locale=` of a request; undefined where it names none. Payload takes an unknown for none. */
export const routeLocale = ({ query }: PayloadRequest): string | undefined => {
  const locale: unknown = query['locale']
  if (locale === undefined || typeof locale === 'string') return locale
  return JSON.stringify(locale)
}
