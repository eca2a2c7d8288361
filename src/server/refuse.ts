import type { ServerResponse } from 'node:http'

/** The body of an error answer, in Payload's format. */
export const errorBody = (vi: string, en: string): string =>
  JSON.stringify({ errors: [{ message: `${vi} (${en})` }] })

/** Ends a request that does not reach the application. */
export const refuse = (res: ServerResponse, status: number, vi: string, en: string): void => {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' })
  res.end(errorBody(vi, en))
}
