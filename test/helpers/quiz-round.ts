import type { Payload } from 'payload'
import { slug } from './quiz.ts'
import type { Ward } from './ward.ts'

type Sql = { drizzle: { run: (sql: string) => Promise<unknown> } }

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Ends the rounds of the demo's contests, below the gate, as the clock would: windows and deadlines
 * have passed.
 *
 * @param closedAt milliseconds since 1970
 */
export const endRound = async (payload: Payload, closedAt = Date.now() - 60_000): Promise<void> => {
  const { drizzle } = payload.db as unknown as Sql
  const over = new Date(closedAt).toISOString()
  const now = new Date().toISOString()
  // The watch would rightly take a contest down that was changed below the gate: not in this test.
  const later = new Date(Date.now() + 86_400_000).toISOString()
  await drizzle.run(
    `insert into workflow_marks (id, key, value, created_at, updated_at) values ('later', 'reconciled-at', '${later}', '${now}', '${now}') on conflict do update set value = '${later}'`,
  )
  await pause(1000)
  await drizzle.run(`update quiz_contests_rounds set closes_at = '${over}'`)
  await drizzle.run(`update quiz_contests set updated_at = '${new Date().toISOString()}'`)
  await drizzle.run(`update quiz_attempts set deadline = '${over}' where deadline > '${over}'`)
  // Until contests in memory are read again.
  await pause(4100)
}

/** Enters a draw's numbers as that person. */
export const drawAs = (ward: Ward, round: string, as: string, entropy: string) =>
  ward.rest('POST', `/quiz/${slug}/rounds/${round}/draw`, { as, body: { entropy } })
