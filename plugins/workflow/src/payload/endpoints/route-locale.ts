import type { PayloadRequest } from 'payload'

/** The `?locale=` of a request; undefined where it names none. Payload takes an unknown for none. */
export const routeLocale = ({ query }: PayloadRequest): string | undefined => {
  const locale: unknown = query['locale']
  return locale === undefined ? undefined : String(locale)
}
