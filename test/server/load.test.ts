import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startServer, type TestServer } from '../helpers/server.ts'
import { loadClient } from '../load/client.ts'
import { runContest } from '../load/contest.ts'
import { killAt } from '../load/killer.ts'
import { reconcile } from '../load/reconcile.ts'
import { newTally } from '../load/tally.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

it('loses and doubles nothing that it acknowledged, though it is killed in the middle', async () => {
  const client = loadClient(server.url, 32)
  const tally = newTally()
  const killing = killAt(server, [3000])
  const people = await runContest(client, tally, { participants: 200, minutes: 0.1 })
  await killing
  await client.close()
  await server.stop()
  expect(tally.lines().at(-1)).toBe('  errors: none')
  expect(tally.lines().at(-2)).not.toBe('  sent again: none')
  const found = reconcile(path.join(server.dataDir, 'bangtin.db'), people)
  expect(found).toEqual({ attempts: 200, answers: 1000, submissions: 200, wrong: [] })
})

it('would find a lost, a changed and a doubled row', () => {
  const database = path.join(server.dataDir, 'bangtin.db')
  const nobody = reconcile(database, [])
  expect(nobody.wrong).toContain('attempts: 200 in the database, 0 acknowledged')
  const stranger = {
    ...{ receipt: 'AAAA-AAAA-AAAA', token: 'Bearer x', questions: [] },
    saves: new Map([[1, '{}']]),
  }
  expect(reconcile(database, [stranger]).wrong).toContain('attempt AAAA-AAAA-AAAA is lost')
})
