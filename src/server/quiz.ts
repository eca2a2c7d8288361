import type { IncomingMessage, ServerResponse } from 'node:http'
import { quizFront } from '@bangtin/quiz'

const largest = 64 * 1024

const isTheirs = (url: string): boolean => /^\/(api\/quiz\/|thi(?:[/?]|$))/.test(url)

const bodyOf = async (req: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length
    // What is longer is refused as no JSON; the rest is read, for the browser to hear it.
    if (size <= largest + 1) parts.push(part)
  }
  return Buffer.concat(parts)
}

const asRequest = (req: IncomingMessage, body: Buffer | undefined): Request => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers))
    if (value !== undefined && !name.startsWith(':') && name !== 'content-length')
      headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  return new Request(`http://localhost${req.url ?? '/'}`, {
    method: req.method ?? 'GET',
    headers,
    ...(body && body.length > 0 ? { body: new Uint8Array(body) } : {}),
  })
}

/** The organisers' steps need a session, which Payload knows. */
const isForPayload = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'OPTIONS' || /^\/api\/quiz\/[^/]+\/rounds(?:[/?]|$)/.test(url)

/**
 * Answers what contests ask for in front of Next, which a crowd would stand in line for; false when
 * Next has to answer, as until Payload is up.
 */
export const answerQuiz = async (req: IncomingMessage, res: ServerResponse): Promise<boolean> => {
  if (!isTheirs(req.url ?? '/') || isForPayload(req)) return false
  const handle = quizFront()
  if (!handle) return false
  const carries = req.method !== 'GET' && req.method !== 'HEAD'
  const response = await handle(asRequest(req, carries ? await bodyOf(req) : undefined))
  const body = JSON.stringify({ errors: [{ message: 'Không có địa chỉ này. (Not found.)' }] })
  if (!response) {
    res.writeHead(404, { 'content-type': 'application/json; charset=utf-8' })
    res.end(body)
    return true
  }
  res.writeHead(response.status, Object.fromEntries(response.headers))
  res.end(req.method === 'HEAD' ? undefined : Buffer.from(await response.arrayBuffer()))
  return true
}
