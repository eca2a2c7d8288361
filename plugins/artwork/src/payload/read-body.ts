import type { PayloadRequest } from 'payload'
import { Turned } from './turned.ts'

/** Largest request in bytes. */
const bodyLimit = 256 * 1024

const tooLarge = () =>
  new Turned(413, 'body-too-large', {
    vi: 'Dữ liệu gửi lên quá lớn: tối đa 256 KB.',
    en: 'The request is too large: at most 256 KB.',
  })

const malformed = () =>
  new Turned(400, 'body-malformed', {
    vi: 'Dữ liệu gửi lên phải là một đối tượng JSON.',
    en: 'The request must be a JSON object.',
  })

/**
 * The bytes of a stream, no more than a limit.
 *
 * @throws what `tooLarge` gives
 */
export const readBytes = async (
  stream: ReadableStream<Uint8Array>,
  limit: number,
  tooLarge: () => Error,
): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      throw tooLarge()
    }
    chunks.push(value)
  }
}

/**
 * The request's body as an object. Reads no more than the limit.
 *
 * @throws Turned 400 when it is no JSON object, 413 when it is over 256 KB
 */
export const readBody = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  if (Number(req.headers.get('content-length') ?? 0) > bodyLimit) throw tooLarge()
  const bytes = req.body ? await readBytes(req.body, bodyLimit, tooLarge) : new Uint8Array()
  let body: unknown
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw malformed()
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw malformed()
  return body as Record<string, unknown>
}
