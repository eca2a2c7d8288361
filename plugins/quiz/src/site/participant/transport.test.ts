import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { transport } from './transport.ts'

const answers: (Response | Error)[] = []
const asked: number[] = []

beforeEach(() => {
  vi.useFakeTimers()
  answers.length = asked.length = 0
  vi.stubGlobal('window', { addEventListener: vi.fn(), removeEventListener: vi.fn() })
  vi.stubGlobal('fetch', () => {
    asked.push(Date.now())
    const next = answers.shift() ?? Response.json({ done: true })
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next)
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const busy = (seconds?: number) =>
  Response.json({}, { status: 503, headers: seconds ? { 'retry-after': String(seconds) } : {} })

const waits = async (...given: (Response | Error)[]): Promise<number[]> => {
  answers.push(...given)
  const kit = { api: '/api/quiz', language: 'vi', kept: {}, hear: () => undefined }
  const { insist } = transport(kit as never)
  const reply = insist(
    'PUT',
    '/attempts/answers',
    () => ({}),
    () => undefined,
  )
  await vi.runAllTimersAsync()
  expect(await reply).toEqual({ status: 200, json: { done: true } })
  return asked.slice(1).map((time, at) => time - (asked[at] ?? 0))
}

it('goes on until it is answered, whether the network or a crowd was in the way', async () => {
  const times = await waits(busy(), new Error('offline'), busy(), new Error('offline'))
  expect(times).toHaveLength(4)
  times.forEach((time, at) => {
    expect(time).toBeGreaterThanOrEqual(300 * 2 ** at)
    expect(time).toBeLessThanOrEqual(600 * 2 ** at)
  })
})

it('waits as long as the server asks for, and no two pages come back at once', async () => {
  const times: number[] = []
  for (let page = 0; page < 20; page += 1) {
    asked.length = 0
    times.push(...(await waits(busy(5))))
  }
  for (const time of times) expect(time).toBeGreaterThanOrEqual(5000)
  expect(new Set(times.map(Math.round)).size).toBeGreaterThan(10)
})
