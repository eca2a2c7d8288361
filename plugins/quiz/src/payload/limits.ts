import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { QuizError } from '../core/quiz-error.ts'

/** Counts requests of somebody. @throws QuizError `too-many-requests` */
export type Count = (who: string) => Promise<void>

/** How many requests a minute are taken. */
export type Limits = {
  /** Starts and lookups of one participant. @default 30 */
  participant?: number
  /** Saves and submissions of one attempt. @default 120 */
  attempt?: number
  /** Everything from one address, which may be a whole office behind a router. @default 60000 */
  visitor?: number
}

/** Counts so many requests a minute of each. */
export const counting = (points: number): Count => {
  const limiter = new RateLimiterMemory({ points, duration: 60 })
  return async (who) => {
    try {
      await limiter.consume(who)
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
}

/** The counts of one server: by participant and by attempt first, by address only against floods. */
export const countsOf = ({ participant = 30, attempt = 120, visitor = 60_000 }: Limits = {}) => ({
  participant: counting(participant),
  attempt: counting(attempt),
  visitor: counting(visitor),
})
