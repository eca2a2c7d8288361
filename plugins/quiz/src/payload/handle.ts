import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { QuizError } from '../core/quiz-error.ts'
import { describe } from './describe.ts'
import { save, submit } from './hand-in.ts'
import { results } from './results/released.ts'
import { resume } from './resume.ts'
import { complain } from './results/complaints.ts'
import { readResults } from './results/read-results.ts'
import type { Service } from './service.ts'
import { type Countable, start } from './start.ts'

const largest = 64 * 1024

/** Participants first; one address may be a whole office behind a router. */
const limits = () => ({
  participant: new RateLimiterMemory({ points: 30, duration: 60 }),
  attempt: new RateLimiterMemory({ points: 120, duration: 60 }),
  visitor: new RateLimiterMemory({ points: 60_000, duration: 60 }),
})

const counted = async (limiter: RateLimiterMemory, key: string): Promise<void> => {
  try {
    await limiter.consume(key)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new QuizError(
      'too-many-requests',
      429,
      { vi: 'Gửi quá nhiều lần, hãy đợi một lát.', en: 'Too many requests, wait a moment.' },
      { retryAfter: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) },
    )
  }
}

/** Lets a key through ten times a minute. */
export const keyLimit = (): Countable => {
  const limiter = new RateLimiterMemory({ points: 10, duration: 60 })
  return (key) => counted(limiter, key)
}

const bodyOf = async (request: Request): Promise<unknown> => {
  const invalid = new QuizError('body-invalid', 400, {
    vi: 'Dữ liệu gửi lên không phải JSON hợp lệ.',
    en: 'The body is not valid JSON.',
  })
  const told = Number(request.headers.get('content-length') ?? 0)
  if (told > largest) throw invalid
  const text = await request.text()
  if (text.length > largest) throw invalid
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body
  } catch {
    // Refused below, as what is no object.
  }
  throw invalid
}

const tokenOf = (request: Request): string => {
  const token = /^Bearer ([\w-]{20,200})$/.exec(request.headers.get('authorization') ?? '')?.[1]
  if (token) return token
  throw new QuizError('token-missing', 401, {
    vi: 'Thiếu phiên làm bài. Hãy mở lại bằng mã dự thi.',
    en: 'Authorization: Bearer <token> is missing.',
  })
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } })

/** A refusal as an answer, in the language asked for; Vietnamese unless English comes first. */
export const refusal = (request: Request, error: QuizError): Response => {
  const english = /^en\b/i.test(request.headers.get('accept-language') ?? '')
  const message = english ? error.text.en : error.text.vi
  return json(
    { errors: [{ message, code: error.code, ...(error.field ? { field: error.field } : {}) }] },
    error.status,
    error.retryAfter ? { 'retry-after': String(error.retryAfter) } : {},
  )
}

/**
 * The public interface of contests as one function of a request; null when the address is none of
 * its own. Mount it in front of everything that is slow.
 *
 * @param visitorOf the visitor's address
 */
export const quizHandler = (service: Service, visitorOf: (request: Request) => string) => {
  const { participant, attempt, visitor } = limits()
  const count = (identity: string) => counted(participant, identity)

  const route = async (request: Request, path: string): Promise<Response | null> => {
    const { method } = request
    if (path === '/attempts/answers' || path === '/attempts/submit') {
      const wanted = path === '/attempts/answers' ? 'PUT' : 'POST'
      if (method !== wanted) return null
      const token = tokenOf(request)
      await counted(attempt, token)
      const work = wanted === 'PUT' ? save : submit
      return json(await work(service, token, await bodyOf(request)))
    }
    const [, slug = '', rest] = /^\/([a-z0-9-]{1,100})(\/.+)?$/.exec(path) ?? []
    if (slug === '') return null
    if (method === 'GET' && !rest) return json(await describe(service, slug))
    if (method === 'GET' && rest === '/results') return json(await results(service, slug))
    if (method === 'POST' && rest === '/attempts') {
      const { status, body } = await start(service, slug, await bodyOf(request), count)
      return json(body, status)
    }
    if (method === 'POST' && rest === '/complaints')
      return json(await complain(service, slug, await bodyOf(request), count), 201)
    if (method === 'POST' && rest === '/resume')
      return json(await resume(service, slug, await bodyOf(request), count))
    return method === 'GET' && rest ? readResults(service, slug, rest) : null
  }

  return async (request: Request): Promise<Response | null> => {
    const { pathname } = new URL(request.url)
    const at = pathname.indexOf('/quiz/')
    if (at < 0) return null
    try {
      await counted(visitor, visitorOf(request))
      return await route(request, pathname.slice(at + '/quiz'.length))
    } catch (error) {
      if (error instanceof QuizError) return refusal(request, error)
      throw error
    }
  }
}
