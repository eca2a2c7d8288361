import type { IncomingHttpHeaders } from 'node:http'

/**
 * Vietnamese for browsers whatever language they ask for, until the person chooses another in the
 * interface (the `payload-lng` cookie). Other clients, which send no Sec-Fetch-Site, keep theirs.
 */
export const preferVietnamese = (headers: IncomingHttpHeaders): void => {
  const fromBrowser = headers['sec-fetch-site'] !== undefined
  const chosen = /(?:^|;\s*)payload-lng=/.test(headers.cookie ?? '')
  if (fromBrowser && !chosen) headers['accept-language'] = 'vi'
}
