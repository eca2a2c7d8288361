import type { IncomingMessage, ServerResponse } from 'node:http'
import { quizApi, type QuizAnswer, quizFront } from '@bangtin/quiz'

const largest = 64 * 1024

const isTheirs = (url: string): boolean => /^\/(api\/quiz\/|thi(?:[/?]|$))/.test(url)

const bodyOf = (req: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let size = 0
    req.on('data', (part: Buffer) => {
      size += part.length
      // What is longer is refused as no JSON; the rest is read, for the browser to hear it.
      if (size <= largest + 1) parts.push(part)
    })
    req.once('end', () => {
      const [only] = parts
      resolve((parts.length === 1 && only ? only : Buffer.concat(parts)).toString('utf8'))
    })
    req.once('error', reject)
  })

/** Whether it sends the form of a contest's page, which works without a script. */
export const takesForm = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'POST' && /^\/thi\/[^/?]+\/kien-nghi(?:\?|$)/.test(url)

/** The organisers' steps need a session, which Payload knows. */
const isForPayload = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'OPTIONS' || /^\/api\/quiz\/[^/]+\/rounds(?:[/?]|$)/.test(url)

const headerOf = (req: IncomingMessage, name: string): string | undefined => {
  const value = req.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

const missing: QuizAnswer = {
  status: 404,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ errors: [{ message: 'Không có địa chỉ này. (Not found.)' }] }),
}

const end = (
  req: IncomingMessage,
  res: ServerResponse,
  { status, headers, body }: Omit<QuizAnswer, 'body'> & { body: string | Uint8Array },
): void => {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  res.writeHead(status, { ...headers, 'content-length': bytes.length })
  res.end(req.method === 'HEAD' ? undefined : bytes)
}

/** A page; a form that goes with it is small. */
const page = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const headers = new Headers()
  for (const name of Object.keys(req.headers)) headers.set(name, headerOf(req, name) ?? '')
  const { method = 'GET', url = '/' } = req
  const form = takesForm(req) ? { body: await bodyOf(req) } : {}
  const request = new Request(`http://localhost${url}`, { method, headers, ...form })
  const response = await quizFront()?.(request)
  if (!response) {
    end(req, res, missing)
    return
  }
  const body = Buffer.from(await response.arrayBuffer())
  end(req, res, { status: response.status, headers: Object.fromEntries(response.headers), body })
}

/**
 * Answers what contests ask for in front of Next, which a crowd would stand in line for; false when
 * Next has to answer, as until Payload is up.
 */
export const answerQuiz = async (req: IncomingMessage, res: ServerResponse): Promise<boolean> => {
  const { method = 'GET', url = '/' } = req
  if (!isTheirs(url) || isForPayload(req)) return false
  const api = quizApi()
  if (!api) return false
  if (!url.startsWith('/api/')) {
    await page(req, res)
    return true
  }
  const answer = await api({
    method,
    path: url.split('?', 1)[0] ?? url,
    header: (name) => headerOf(req, name),
    text: () => bodyOf(req),
  })
  end(req, res, answer ?? missing)
  return true
}
