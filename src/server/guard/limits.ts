import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { BadRequest } from './bad-request.ts'
import type { Attempt } from './sign-in.ts'

const window = 600

/** Next loads modules more than once, and each copy would count for itself. */
const key = Symbol.for('bangtin.sign-in-limits')
type Limits = Record<'account' | 'visitor' | 'forgot', RateLimiterMemory>
const shared = globalThis as typeof globalThis & { [key]?: Limits }

const limits = (shared[key] ??= {
  account: new RateLimiterMemory({ points: 10, duration: window }),
  visitor: new RateLimiterMemory({ points: 100, duration: window }),
  forgot: new RateLimiterMemory({ points: 5, duration: window }),
})

/** Too many attempts; `retryAfter` in seconds. */
export class TooMany extends BadRequest {
  readonly retryAfter: number

  constructor(retryAfter: number) {
    const minutes = Math.ceil(retryAfter / 60)
    super(
      429,
      `Thử sai quá nhiều lần, hãy đợi ${minutes} phút`,
      `Too many attempts, wait ${minutes} minutes`,
    )
    this.retryAfter = retryAfter
  }
}

/**
 * Counts an attempt before it is made, so that many at once cannot all slip through: 10 a person
 * and address, 100 an address, in ten minutes; 5 for a forgotten password.
 *
 * @throws TooMany
 */
export const countAttempt = async (visitor: string, attempt: Attempt): Promise<void> => {
  try {
    if (attempt.kind === 'forgot') await limits.forgot.consume(`${visitor} ${attempt.email}`)
    else await limits.account.consume(`${visitor} ${attempt.email}`)
    await limits.visitor.consume(visitor)
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new TooMany(Math.ceil(error.msBeforeNext / 1000))
    throw error
  }
}

/** Forgets the failures before a success. */
export const forgetAttempts = async (visitor: string, attempt: Attempt): Promise<void> => {
  if (attempt.kind === 'login') await limits.account.delete(`${visitor} ${attempt.email}`)
}
