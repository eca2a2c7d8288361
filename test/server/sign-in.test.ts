import { afterAll, beforeAll, expect, it } from 'vitest'
import { clientOf } from '../helpers/client.ts'
import { startServer, type TestServer } from '../helpers/server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer({ env: { TRUST_PROXY: 'true' } })
})
afterAll(() => server.close())

const attempt = (email: string, password: string, from = '10.0.0.1') =>
  clientOf(server.url).send(
    'POST',
    '/api/users/login',
    { email, password },
    { 'x-forwarded-for': from },
  )

it('wrong passwords for one account are slowed down after ten, however written', async () => {
  const statuses: number[] = []
  for (let round = 0; round < 12; round++) {
    const email = round % 2 ? 'NOBODY@bangtin.test ' : 'nobody@bangtin.test'
    statuses.push((await attempt(email, `wrong ${round}`)).status)
  }
  expect(statuses.slice(0, 10).every((status) => status === 401)).toBe(true)
  expect(statuses.slice(10)).toEqual([429, 429])
  const { headers, json } = await attempt('nobody@bangtin.test', 'wrong')
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect(JSON.stringify(json)).toContain('Thử sai quá nhiều lần')
})

it('many at once do not slip through', async () => {
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, round) => attempt('crowd@bangtin.test', `wrong ${round}`)),
  )
  expect(all.filter(({ status }) => status === 401)).toHaveLength(10)
})

it('others are let in meanwhile, and a success forgets the failures before it', async () => {
  for (let round = 0; round < 3; round++) {
    for (let wrong = 0; wrong < 3; wrong++) await attempt('editor@bangtin.test', 'wrong')
    expect((await attempt('editor@bangtin.test', 'bangtin-demo')).status).toBe(200)
  }
})

it('nobody alone can lock somebody else out', async () => {
  for (let round = 0; round < 12; round++) await attempt('deputy@bangtin.test', 'wrong')
  expect((await attempt('deputy@bangtin.test', 'bangtin-demo')).status).toBe(429)
  expect((await attempt('deputy@bangtin.test', 'bangtin-demo', '10.0.0.2')).status).toBe(200)
})

it('GraphQL counts the same, and one request cannot hold many attempts', async () => {
  const ask = (query: string) =>
    clientOf(server.url).send('POST', '/api/graphql', { query }, { 'x-forwarded-for': '10.0.0.1' })
  const login = (password: string) =>
    `loginUser(email: "graph@bangtin.test", password: "${password}") { token }`
  expect((await ask(`mutation { a: ${login('1')} b: ${login('2')} }`)).status).toBe(400)
  for (let round = 0; round < 10; round++) await ask(`mutation { ${login(String(round))} }`)
  expect((await ask(`mutation { ${login('x')} }`)).status).toBe(429)
  expect((await attempt('graph@bangtin.test', 'x')).status).toBe(429)
})
