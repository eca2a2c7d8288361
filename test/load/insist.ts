import type { Answer } from './client.ts'
import type { Tally } from './tally.ts'

const sleep = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))

/**
 * Sends until the server has answered, with the pauses of the participants' page
 * (`plugins/quiz/src/site/participant/transport.ts`), and counts why it had to.
 */
export const insist = async (tally: Tally, send: () => Promise<Answer>): Promise<Answer> => {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await send()
    const { status, retryAfter } = answer
    if (status !== 0 && status !== 429 && status < 500) return answer
    tally.retried(status)
    const most = Math.min(15_000, 600 * 2 ** attempt)
    await sleep(retryAfter * 1000 + most / 2 + (Math.random() * most) / 2)
  }
}
