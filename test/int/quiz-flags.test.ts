import { afterAll, beforeAll, expect, it } from 'vitest'
import { firstOptions, newSecret, send, slug, someone } from '../helpers/quiz.ts'
import { openQuizWard } from '../helpers/quiz-ward.ts'
import { type Ward } from '../helpers/ward.ts'

let ward: Ward

beforeAll(async () => {
  ward = await openQuizWard()
})
afterAll(() => ward.close())

type Flags = {
  rounds: { key: string; flags: { kind: string; count: number; entries: Entry[] }[] }[]
}
type Entry = { id: string; name: string; seconds: number | null }
type Started = {
  token: string
  receipt: string
  paper: { questions: Parameters<typeof firstOptions>[0] }
}

const begin = async (device?: string): Promise<Started> => {
  const body = { participant: someone(), consent: true, secret: newSecret(), device }
  const { status, json } = await send('POST', `/${slug}/attempts`, body)
  expect(status).toBe(201)
  return json as unknown as Started
}
const path = `/quiz/${slug}/rounds/flags`

it('names what is worth a look to organisers alone, and strikes nothing out', async () => {
  const quiet = await ward.rest('GET', path, { as: 'quiz' })
  expect(quiet).toMatchObject({ status: 200, json: { rounds: [{ key: 'dot-1', flags: [] }] } })

  const device = 'one-browser-of-a-family'
  for (let person = 0; person < 4; person += 1) await begin(device)
  const { token, paper } = await begin('x')
  const answers = firstOptions(paper.questions)
  const submitted = await send('POST', '/attempts/submit', { answers, prediction: 1 }, token)
  expect(submitted.status).toBe(200)

  expect((await ward.rest('GET', path)).status).toBe(401)
  expect((await ward.rest('GET', path, { as: 'editor' })).status).toBe(403)
  const { json } = await ward.rest('GET', path, { as: 'quiz' })
  const { flags } = (json as unknown as Flags).rounds[0] ?? { flags: [] }
  expect(flags).toMatchObject([
    { kind: 'too-fast', count: 1, entries: [{ seconds: expect.any(Number) as number }] },
    { kind: 'one-device', count: 4 },
  ])
  expect(JSON.stringify(json)).not.toMatch(/hash|0912|identity/i)
  // Names were seen: that is noted, once, by who it was.
  const looks = await ward.payload.db.find<Record<string, unknown>>({
    collection: 'quiz-looks',
    where: { what: { equals: 'Xem lượt thi cần xem lại' } },
  })
  expect(looks.docs).toMatchObject([{ count: 5, roundKey: 'dot-1' }])

  const rows = await ward.payload.db.find<Record<string, unknown>>({
    collection: 'quiz-attempts',
    ...{ limit: 0, pagination: false },
  })
  const devices = rows.docs.map(({ deviceHash }) => deviceHash)
  // Kept as hashes; what is no device's name is not kept at all.
  expect(JSON.stringify(rows.docs)).not.toContain(device)
  expect(devices.filter((hash) => hash === null)).toHaveLength(1)
  expect(new Set(devices).size).toBe(2)
  const seen = await ward.rest('GET', '/quiz-attempts?limit=10', { as: 'quiz' })
  expect(seen.status).toBe(200)
  expect(JSON.stringify(seen.json)).not.toMatch(/deviceHash|addressHash/)
})
