import { visitorHeader } from '../visitor.ts'
import { BadRequest } from './bad-request.ts'
import { checkBody } from './body.ts'
import { checkGraphql } from './graphql.ts'
import { countAttempt, forgetAttempts, TooMany } from './limits.ts'
import { checkAddress } from './query.ts'
import { type Attempt, attemptOfRest, attemptsOfGraphql } from './sign-in.ts'

type Handler<Args extends unknown[]> = (request: Request, ...args: Args) => Promise<Response>

/**
 * Puts the guard in front of a REST route of Payload's: what cannot be right is answered here, and
 * wrong passwords are slowed down.
 */
export const guardedRest = <Args extends unknown[]>(handler: Handler<Args>): Handler<Args> =>
  answering(async (given, ...args) => {
    checkAddress(given.url)
    const { request, data } = await checkBody(given)
    const attempt =
      request.method === 'POST' ? attemptOfRest(new URL(request.url).pathname, data) : undefined
    const attempts = attempt ? [attempt] : []
    return unkept(request, await limited(request, attempts, () => handler(request, ...args)))
  })

/**
 * Answers may hold what only their reader may see: those that say nothing of caches stay in none. Only
 * to GET, since caches keep no others, and a browser that never reads a short answer never ends it
 * where it may not be stored.
 */
const unkept = ({ method }: Request, response: Response): Response => {
  const isData = response.headers.get('content-type')?.startsWith('application/json')
  if (method === 'GET' && isData && !response.headers.has('cache-control'))
    response.headers.set('cache-control', 'private, no-store')
  return response
}

/** Puts the guard in front of the GraphQL route. */
export const guardedGraphql = <Args extends unknown[]>(handler: Handler<Args>): Handler<Args> =>
  answering(async (given, ...args) => {
    checkAddress(given.url)
    const { request, data } = await checkBody(given)
    checkGraphql(data)
    const attempts = attemptsOfGraphql(data)
    if (attempts.length > 1) {
      throw new BadRequest(400, 'Mỗi lần chỉ một lượt đăng nhập', 'One sign-in a request')
    }
    return limited(request, attempts, () => handler(request, ...args))
  })

const limited = async (
  request: Request,
  attempts: Attempt[],
  handle: () => Promise<Response>,
): Promise<Response> => {
  const visitor = request.headers.get(visitorHeader) ?? 'unknown'
  for (const attempt of attempts) await countAttempt(visitor, attempt)
  const response = await handle()
  for (const attempt of attempts) {
    if (await succeeded(response)) await forgetAttempts(visitor, attempt)
  }
  return response
}

const succeeded = async (response: Response): Promise<boolean> => {
  if (!response.ok) return false
  const body = (await response.clone().json()) as { errors?: unknown }
  return body.errors === undefined
}

const answering =
  <Args extends unknown[]>(handler: Handler<Args>): Handler<Args> =>
  async (request, ...args) => {
    try {
      return await handler(request, ...args)
    } catch (error) {
      if (!(error instanceof BadRequest)) throw error
      const headers = new Headers()
      if (error instanceof TooMany) headers.set('retry-after', String(error.retryAfter))
      return Response.json(
        { errors: [{ message: error.message }] },
        { status: error.status, headers },
      )
    }
  }
