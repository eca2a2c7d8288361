import type { Payload } from 'payload'
import { slug } from './quiz.ts'
import type { Ward } from './ward.ts'

/**
 * Ends the rounds of the demo's contests, below the gate, as the clock would: windows and deadlines
 * have passed.
 *
 * @param closedAt milliseconds since 1970
 */
export const endRound = async (payload: Payload, closedAt = Date.now() - 60_000): Promise<void> => {
  const { drizzle } = payload.db as unknown as {
    drizzle: { run: (sql: string) => Promise<unknown> }
  }
  const over = new Date(closedAt).toISOString()
  await drizzle.run(`update quiz_contests_rounds set closes_at = '${over}'`)
  await drizzle.run(`update quiz_contests set updated_at = '${new Date().toISOString()}'`)
  await drizzle.run(`update quiz_attempts set deadline = '${over}' where deadline > '${over}'`)
  // Until contests in memory are read again.
  await new Promise((resolve) => setTimeout(resolve, 4100))
}

/** Enters a draw's numbers as that person. */
export const drawAs = (ward: Ward, round: string, as: string, entropy: string) =>
  ward.rest('POST', `/quiz/${slug}/rounds/${round}/draw`, { as, body: { entropy } })
