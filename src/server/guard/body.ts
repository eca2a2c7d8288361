import { isVideoUpload } from '../../uploads/video-route.ts'
import { BadRequest } from './bad-request.ts'
import { readJson, type JsonObject } from './json.ts'
import { readForm } from './multipart.ts'
import { checkQuery } from './query.ts'

/** A request whose body has been read and found sound; `request` can be read again. */
export type CheckedBody = { request: Request; data: JsonObject }

/**
 * Reads and checks a request's body by its content type.
 *
 * @throws BadRequest
 */
export const checkBody = async (request: Request): Promise<CheckedBody> => {
  if (!['POST', 'PATCH', 'PUT', 'DELETE'].includes(request.method)) return { request, data: {} }
  // Too large to be held in memory; the route reads and checks it while it comes in.
  if (isVideoUpload(request.method, new URL(request.url).pathname) && isForm(request))
    return { request, data: {} }
  const body = await request.arrayBuffer()
  const again = new Request(request.url, {
    method: request.method,
    headers: request.headers,
    signal: request.signal,
    ...(body.byteLength > 0 ? { body } : {}),
  })
  return { request: again, data: await read(body, request.headers.get('content-type') ?? '') }
}

const isForm = ({ headers }: Request): boolean =>
  headers.get('content-type')?.toLowerCase().startsWith('multipart/') === true

const read = async (body: ArrayBuffer, contentType: string): Promise<JsonObject> => {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase()
  if (type === 'application/json') return readJson(text(body))
  if (type?.startsWith('multipart/')) return readForm(body, contentType)
  if (type === 'application/x-www-form-urlencoded') checkQuery(new URLSearchParams(text(body)))
  else if (body.byteLength > 0 && (!type || type === 'text/plain')) {
    throw new BadRequest(415, 'Cần Content-Type: application/json', 'Send application/json')
  }
  return {}
}

const text = (body: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new BadRequest(400, 'Chữ không phải UTF-8', 'The body is not UTF-8')
  }
}
