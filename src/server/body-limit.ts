import type { IncomingMessage, ServerResponse } from 'node:http'
import { isVideoUpload } from '../uploads/video-route.ts'
import { refuse } from './refuse.ts'

const megabyte = 1024 * 1024

/**
 * How many bytes of a body that is too large are still taken in, since a browser that is cut off
 * while it sends shows a broken connection rather than our answer.
 */
const patience = 300 * megabyte

/**
 * The most bytes a request's body may have: files need more than JSON, and videos, which are never
 * held in memory, more than other files.
 */
export const bodyLimit = (
  { method, url, headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  videoMaxBytes: number,
): number => {
  if (!headers['content-type']?.startsWith('multipart/')) return 2 * megabyte
  return isVideoUpload(method, (url ?? '').split('?', 1)[0] ?? '')
    ? videoMaxBytes + megabyte
    : 60 * megabyte
}

const tooLarge = (res: ServerResponse, limit: number) =>
  refuse(
    res,
    413,
    `Nội dung gửi lên quá lớn, tối đa ${Math.floor(limit / megabyte)} MB`,
    `The body is too large, at most ${Math.floor(limit / megabyte)} MB`,
  )

/**
 * Refuses a body over its limit with 413: by Content-Length, and by counting the bytes of one that
 * tells no length. False when the request was refused.
 */
export const limitBody = (
  req: IncomingMessage,
  res: ServerResponse,
  videoMaxBytes: number,
): boolean => {
  const limit = bodyLimit(req, videoMaxBytes)
  const told = Number(req.headers['content-length'] ?? 0)
  if (told > limit) {
    if (told > Math.max(patience, 2 * limit)) tooLarge(res, limit)
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
