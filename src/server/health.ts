import type { ServerResponse } from 'node:http'
import { pingDatabases } from '../database/registry.ts'

/** Answers `/api/health`: 200 when the database answers, else 503. */
export const answerHealth = async (res: ServerResponse): Promise<void> => {
  const ok = await pingDatabases().then(
    () => true,
    () => false,
  )
  res.writeHead(ok ? 200 : 503, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  })
  res.end(JSON.stringify({ status: ok ? 'ok' : 'unavailable' }))
}
