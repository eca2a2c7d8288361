import { randomBytes } from 'node:crypto'
import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1'
import type { Challenge } from 'altcha-lib/v1/types'
import { QuizError } from '../core/quiz-error.ts'

/** How long a challenge may be answered, in milliseconds. */
const lifetime = 10 * 60_000
/** The most numbers to try: half a second of an old phone. */
const mostNumber = 50_000

/** What a page solved, as ALTCHA's base64 of JSON. */
type Solution = { challenge: string }

const refused = (vi: string, en: string) =>
  new QuizError('proof-invalid', 400, { vi, en }, { field: 'proof' })

const read = (proof: unknown): Solution | null => {
  if (typeof proof !== 'string' || proof.length > 2000) return null
  try {
    const found = JSON.parse(Buffer.from(proof, 'base64').toString('utf8')) as Solution | null
    return typeof found?.challenge === 'string' ? found : null
  } catch {
    return null
  }
}

/**
 * Proof of work by ALTCHA's protocol: a challenge costs its asker a moment of computing, so that one
 * who enters thousands pays for each. The key is this process's own: a challenge that outlives it is
 * asked for again, and none can be used twice across a restart.
 *
 * @param now the clock, in milliseconds since 1970
 */
export const proofsOf = (now: () => number = Date.now) => {
  const hmacKey = randomBytes(32).toString('hex')
  /** Who used which challenge, oldest first, and until when that must be known. */
  const used = new Map<string, { by: string; until: number }>()

  const forget = (): void => {
    for (const [challenge, { until }] of used) {
      if (until > now()) return
      used.delete(challenge)
    }
  }

  return {
    /** A challenge for one contest. */
    challenge: (contest: string): Promise<Challenge> =>
      createChallenge({
        ...{ hmacKey, maxnumber: mostNumber, params: { contest } },
        expires: new Date(now() + lifetime),
      }),
    /**
     * Takes what solves a challenge of that contest, once; the same participant may send it again,
     * since an answer may have been lost.
     *
     * @throws QuizError `proof-invalid`
     */
    demand: async (proof: unknown, contest: string, by: string): Promise<void> => {
      const solution = read(proof)
      const isSolved = solution !== null && (await verifySolution(String(proof), hmacKey, false))
      const { contest: meant, expires } = isSolved ? extractParams(String(proof)) : {}
      if (!solution || meant !== contest || !(Number(expires) * 1000 > now()))
        throw refused(
          'Trang chưa kiểm tra xong máy của bạn. Hãy bấm bắt đầu lần nữa.',
          'proof: a solved challenge of GET …/challenge is missing, wrong or too old.',
        )
      forget()
      const first = used.get(solution.challenge)
      if (first && first.by !== by)
        throw refused(
          'Lần kiểm tra này đã dùng rồi. Hãy bấm bắt đầu lần nữa.',
          'This proof was used by another participant; solve a new challenge.',
        )
      used.set(solution.challenge, { by, until: now() + lifetime })
    },
  }
}

/** {@link proofsOf} of one server. */
export type Proofs = ReturnType<typeof proofsOf>
