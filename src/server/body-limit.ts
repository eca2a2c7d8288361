import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse } from './refuse.ts'

const megabyte = 1024 * 1024

/**
 * How many bytes of a body that is too large are still taken in, since a browser that is cut off
 * while it sends shows a broken connection rather than our answer.
 */
const patience = 300 * megabyte

/** The most bytes a request's body may have: files need more than JSON. */
export const bodyLimit = (contentType: string | undefined): number =>
  contentType?.startsWith('multipart/') ? 60 * megabyte : 2 * megabyte

const tooLarge = (res: ServerResponse, limit: number) =>
  refuse(
    res,
    413,
    `Nội dung gửi lên quá lớn, tối đa ${limit / megabyte} MB`,
    `The body is too large, at most ${limit / megabyte} MB`,
  )

/**
 * Refuses a body over its limit with 413: by Content-Length, and by counting the bytes of one that
 * tells no length. False when the request was refused.
 */
export const limitBody = (req: IncomingMessage, res: ServerResponse): boolean => {
  const limit = bodyLimit(req.headers['content-type'])
  const told = Number(req.headers['content-length'] ?? 0)
  if (told > limit) {
    if (told > patience) tooLarge(res, limit)
    else req.once('end', () => tooLarge(res, limit)).resume()
    return false
  }
  if (req.headers['transfer-encoding'] === undefined) return true
  let received = 0
  const push = req.push.bind(req)
  req.push = (chunk: Buffer | null, encoding) => {
    received += chunk?.length ?? 0
    if (received <= limit) return push(chunk, encoding)
    if (!res.headersSent) tooLarge(res, limit)
    req.destroy()
    return false
  }
  return true
}
