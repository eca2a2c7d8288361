import type { IncomingMessage } from 'node:http'

/** The header in which the server tells the application the visitor's address. */
export const visitorHeader = 'x-bangtin-visitor'

/** The visitor's address: the peer's, or the last one our own proxy added to X-Forwarded-For. */
export const visitorAddress = (req: IncomingMessage, trustProxy: boolean): string => {
  const forwarded = trustProxy ? lastIn(req.headers['x-forwarded-for']) : undefined
  return forwarded || req.socket.remoteAddress || 'unknown'
}

const lastIn = (header: string | string[] | undefined): string | undefined =>
  [header].flat().join(',').split(',').at(-1)?.trim()
