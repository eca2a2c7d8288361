import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Client, signIn } from '../helpers/client.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { until } from '../helpers/wait.ts'

type Stats = {
  mode: string
  children: { pid: number }[]
  running: number
  waiting: number
  crashes: number
  cancelled: number
}

let server: TestServer
let designer: Client
beforeAll(async () => {
  server = await startServer()
  designer = await signIn(server.url, 'designer')
})
afterAll(() => server.close())

const stats = async (): Promise<Stats> =>
  (await designer.send<Stats>('GET', '/api/artwork/stats')).json

const slogan = 'CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN'
const order = (part: object) => ({ template: 'led-slogan', data: { slogan }, ...part })
const render = (part: object) => designer.send('POST', '/api/artwork/render', order(part))

/** Asks, and goes away as soon as it waits or is drawn. */
const askAndLeave = async (part: object): Promise<void> => {
  const gone = new AbortController()
  const asked = fetch(`${server.url}/api/artwork/render`, {
    method: 'POST',
    headers: { authorization: `JWT ${designer.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(order(part)),
    signal: gone.signal,
  })
  await sleep(150)
  gone.abort()
  await asked.catch(() => undefined)
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

it.each([
  [{ width: 640, height: 320, format: 'png' }, 'image/png'],
  [{ width: 640, height: 320, format: 'jpeg' }, 'image/jpeg'],
  [{ width: 640, height: 320, format: 'webp' }, 'image/webp'],
  [{ width: 640, height: 320, format: 'svg' }, 'image/svg+xml'],
  [{ print: { widthCm: 600, heightCm: 300, color: 'cmyk' } }, 'application/pdf'],
])('draws %o in a process of its own', async (part, type) => {
  const { status, headers } = await render(part)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe(type)
  expect((await stats()).mode).toBe('children')
})

it('lives on when a drawing process is killed in the middle, and so does the picture', async () => {
  await render({ width: 320, height: 160 })
  const { children } = await stats()
  const drawn = render({ width: 5_600, height: 5_600 })
  await sleep(400)
  // All of them: which one is at work is nobody's business outside.
  for (const { pid } of children) process.kill(pid, 'SIGKILL')
  expect((await drawn).status).toBe(200)
  expect((await stats()).crashes).toBe(1)
  expect((await render({ width: 321, height: 160 })).status).toBe(200)
})

it('gives up a place in the queue with the one who went away', async () => {
  const busy = [5_601, 5_602].map((width) => render({ width, height: 5_600 }))
  await sleep(100)
  await askAndLeave({ width: 5_603, height: 5_600 })
  expect((await stats()).waiting).toBe(0)
  expect((await Promise.all(busy)).map(({ status }) => status)).toEqual([200, 200])
  expect((await stats()).cancelled).toBe(1)
})

it('ends its drawing processes with itself, even when it is killed', async () => {
  const { children } = await stats()
  expect(children.length).toBeGreaterThan(0)
  await server.kill9()
  for (const { pid } of children) await until(`${pid} is gone`, () => !isAlive(pid))
})
