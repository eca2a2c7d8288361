import type { IncomingMessage } from 'node:http'

/** The header in which the server tells the application the visitor's address. */
export const visitorHeader = 'x-bangtin-visitor'

/** The visitor's address: the peer's, or the last one our own proxy added to X-Forwarded-For. */
export const visitorAddress = (req: IncomingMessage, trustProxy: boolean): string => {
  const forwarded = [req.headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim()
  return (trustProxy && forwarded) || req.socket.remoteAddress || 'unknown'
}
