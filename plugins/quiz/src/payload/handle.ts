import type { PayloadRequest } from 'payload'
import { QuizError } from '../core/quiz-error.ts'
import { challenge } from './challenge.ts'
import { describe } from './describe.ts'
import { json, type QuizAnswer, type QuizAsk, responseOf, written } from './exchange.ts'
import { save, submit } from './hand-in.ts'
import { countsOf, type Limits } from './limits.ts'
import { pictureAnswer } from './picture-answer.ts'
import { results } from './results/released.ts'
import { resume } from './resume.ts'
import { complain } from './results/complaints.ts'
import { readResults } from './results/read-results.ts'
import type { Service } from './service.ts'
import { start } from './start.ts'

const largest = 64 * 1024

const invalid = () =>
  new QuizError('body-invalid', 400, {
    vi: 'Dữ liệu gửi lên không phải JSON hợp lệ.',
    en: 'The body is not valid JSON.',
  })

const bodyOf = async (ask: QuizAsk): Promise<unknown> => {
  const told = Number(ask.header('content-length') ?? 0)
  if (told > largest) throw invalid()
  const text = await ask.text()
  if (text.length > largest) throw invalid()
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body
  } catch {
    // Refused below, as what is no object.
  }
  throw invalid()
}

const tokenOf = (ask: QuizAsk): string => {
  const token = /^Bearer ([\w-]{20,200})$/.exec(ask.header('authorization') ?? '')?.[1]
  if (token) return token
  throw new QuizError('token-missing', 401, {
    vi: 'Thiếu phiên làm bài. Hãy mở lại bằng mã dự thi.',
    en: 'Authorization: Bearer <token> is missing.',
  })
}

/**
 * A refusal as an answer; Vietnamese unless English comes first.
 *
 * @param language the header `Accept-Language`
 */
export const refusal = (language: string | undefined, error: QuizError): QuizAnswer => {
  const english = /^en\b/i.test(language ?? '')
  const message = english ? error.text.en : error.text.vi
  return json(
    { errors: [{ message, code: error.code, ...(error.field ? { field: error.field } : {}) }] },
    error.status,
    error.retryAfter ? { 'retry-after': String(error.retryAfter) } : {},
  )
}

/** {@link refusal} as a response to a request of Payload's. */
export const refused = (req: PayloadRequest, error: QuizError): Response =>
  responseOf(refusal(req.headers.get('accept-language') ?? undefined, error))

/**
 * The public interface of contests as one function of a request; null when the address is none of
 * its own. Mount it in front of everything that is slow.
 *
 * @param visitorOf the visitor's address
 */
export const quizHandler = (
  service: Service,
  visitorOf: (ask: QuizAsk) => string,
  limits?: Limits,
): ((ask: QuizAsk) => Promise<QuizAnswer | null>) => {
  const count = countsOf(limits)

  const route = async (ask: QuizAsk, path: string): Promise<QuizAnswer | null> => {
    const { method } = ask
    if (path === '/attempts/answers' || path === '/attempts/submit') {
      const wanted = path === '/attempts/answers' ? 'PUT' : 'POST'
      if (method !== wanted) return null
      const token = tokenOf(ask)
      await count.attempt(token)
      const work = wanted === 'PUT' ? save : submit
      return json(await work(service, token, await bodyOf(ask)))
    }
    const [, slug = '', rest] = /^\/([a-z0-9-]{1,100})(\/.+)?$/.exec(path) ?? []
    if (slug === '') return null
    if (method === 'GET' && !rest) return json(await describe(service, slug))
    if (method === 'GET' && rest === '/challenge') return json(await challenge(service, slug))
    if (method === 'GET' && rest === '/results') return json(await results(service, slug))
    if (method === 'POST' && rest === '/attempts') {
      const arrival = { count: count.participant, visitor: visitorOf(ask) }
      const { status, body } = await start(service, slug, await bodyOf(ask), arrival)
      return written(body, status)
    }
    if (method === 'POST' && rest === '/complaints')
      return json(await complain(service, slug, await bodyOf(ask), count.participant), 201)
    if (method === 'POST' && rest === '/resume')
      return written(await resume(service, slug, await bodyOf(ask), count.participant))
    const picture = /^\/pictures\/([0-9a-f]{32})$/.exec(rest ?? '')?.[1]
    if (method === 'GET' && picture) return pictureAnswer(service, slug, picture)
    return method === 'GET' && rest ? readResults(service, slug, rest) : null
  }

  return async (ask) => {
    const at = ask.path.indexOf('/quiz/')
    if (at < 0) return null
    try {
      await count.visitor(visitorOf(ask))
      return await route(ask, ask.path.slice(at + '/quiz'.length))
    } catch (error) {
      if (error instanceof QuizError) return refusal(ask.header('accept-language'), error)
      throw error
    }
  }
}
