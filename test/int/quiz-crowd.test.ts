import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { contestFields, fileKeys, quizApi, type QuizAnswer, quizPlugin } from '@bangtin/quiz'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proof, type ProofChallenge } from '../../plugins/quiz/src/site/participant/proof.ts'
import { tempDir } from '../helpers/temp.ts'

const { dir, remove } = tempDir()
let payload: Payload

const topics = [{ value: 'law', label: { vi: 'Pháp luật', en: 'Law' } }]

const contest = (slug: string, proofOfWork: boolean) => ({
  ...{ title: slug, slug, rules: 'Luật', consent: 'Đồng ý', _status: 'published' },
  ...{ fields: ['phone'], uniqueness: 'phone', proofOfWork },
  rounds: [
    {
      ...{ code: 'r1', name: 'Đợt 1', minutes: 5, attempts: 1 },
      opensAt: new Date(Date.now() - 1000).toISOString(),
      closesAt: new Date(Date.now() + 600_000).toISOString(),
      blueprint: [{ count: 1 }],
    },
  ],
  questions: [
    { code: 'Q1', topic: 'law', type: 'trueFalse', text: 'Đúng không?', isTrue: true, source: 'L' },
  ],
})

beforeAll(async () => {
  const config = await buildConfig({
    secret: 'quiz-crowd',
    collections: [
      { slug: 'users', auth: true, fields: [] },
      {
        slug: 'quiz-contests',
        versions: { drafts: true },
        fields: [
          { name: 'title', type: 'text', required: true },
          { name: 'titleEn', type: 'text' },
          { name: 'slug', type: 'text', required: true },
          ...contestFields({ topics }),
        ],
      },
    ],
    db: sqliteAdapter({
      client: { url: pathToFileURL(path.join(dir, 'quiz.db')).href },
      push: true,
    }),
    plugins: [
      quizPlugin({
        keys: fileKeys(path.join(dir, 'keys')),
        organises: () => true,
        visitorHeader: 'x-visitor',
        // So small that a dozen is a crowd.
        queue: { most: 4, size: 2 },
        limits: { participant: 30, attempt: 5, visitor: 2000 },
      }),
    ],
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    telemetry: false,
  })
  payload = await getPayload({ config, key: 'quiz-crowd' })
  for (const [slug, proofOfWork] of [
    ['thi', false],
    ['thi-may', true],
  ] as const)
    await payload.create({
      collection: 'quiz-contests',
      data: contest(slug, proofOfWork) as never,
    })
})
afterAll(async () => {
  await payload.destroy()
  remove()
})

const ask = async (
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<QuizAnswer & { json: Record<string, unknown>; code: string | undefined }> => {
  const answer = await quizApi()?.({
    ...{ method, path: `/api/quiz${path}` },
    header: (name) => ({ 'x-visitor': '10.0.0.1', ...headers })[name],
    text: () => Promise.resolve(JSON.stringify(body)),
  })
  if (!answer) throw new Error(`Nothing answers ${path}.`)
  const json = JSON.parse(String(answer.body)) as Record<string, unknown>
  return { ...answer, json, code: (json['errors'] as { code: string }[] | undefined)?.[0]?.code }
}

const entry = (number: number, more: object = {}) => ({
  participant: { name: `Nguyễn Văn ${'ABCDEFGH'[number % 8]}`, phone: `09${20_000_000 + number}` },
  ...{ consent: true, secret: `secret-of-${number}-0123456789`, ...more },
})

describe('a crowd', () => {
  it('is told to come back, and loses nothing by it', async () => {
    const refusals: QuizAnswer[] = []
    const insist = async (number: number): Promise<string> => {
      for (;;) {
        const answer = await ask('POST', '/thi/attempts', entry(number))
        if (answer.status !== 503) {
          expect([200, 201]).toContain(answer.status)
          return String(answer.json['receipt'])
        }
        expect(answer.code).toBe('overloaded')
        refusals.push(answer)
        await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 400))
      }
    }
    const begin = Array.from({ length: 30 }, (_, number) => insist(number))
    const receipts = await Promise.all(begin)
    expect(refusals.length).toBeGreaterThan(0)
    for (const { headers } of refusals) expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    const rows = await payload.db.find<{ id: string; receipt: string }>({
      collection: 'quiz-attempts',
      limit: 0,
      pagination: false,
    })
    expect(rows.docs.map(({ receipt }) => receipt).sort()).toEqual(receipts.sort())
  })
})

describe('rate limits', () => {
  it('are counted by participant and by attempt, so that an office of many goes in', async () => {
    const again = entry(500)
    const one: number[] = []
    for (let time = 0; time < 31; time += 1)
      one.push((await ask('POST', '/thi/attempts', again)).status)
    expect(one).toEqual([201, ...Array.from({ length: 29 }, () => 200), 429])
    for (let number = 501; number < 530; number += 1)
      expect((await ask('POST', '/thi/attempts', entry(number))).status).toBe(201)

    const { json } = await ask('POST', '/thi/attempts', entry(530))
    const bearer = { authorization: `Bearer ${String(json['token'])}` }
    const saves: number[] = []
    for (let seq = 0; seq < 6; seq += 1)
      saves.push((await ask('PUT', '/attempts/answers', { seq, answers: {} }, bearer)).status)
    expect(saves).toEqual([200, 200, 200, 200, 200, 429])
  })

  it('stop a flood from one address, and from no other', async () => {
    const flood = { 'x-visitor': '10.0.0.66' }
    const replies = await Promise.all(
      Array.from({ length: 2001 }, () => ask('GET', '/thi', undefined, flood)),
    )
    const refused = replies.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(1)
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused[0]?.code).toBe('too-many-requests')
    expect((await ask('GET', '/thi', undefined, { 'x-visitor': '10.0.0.67' })).status).toBe(200)
  })
})

describe('proof of work', () => {
  const solve = async (): Promise<string | null> => {
    const { status, json } = await ask('GET', '/thi-may/challenge')
    expect(status).toBe(200)
    return proof().solve(json as unknown as ProofChallenge)
  }

  it('is asked for where the organiser switched it on, and nowhere else', async () => {
    expect((await ask('GET', '/thi')).json['proofOfWork']).toBe(false)
    expect((await ask('GET', '/thi/challenge')).status).toBe(404)
    expect((await ask('GET', '/thi-may')).json['proofOfWork']).toBe(true)
    const without = await ask('POST', '/thi-may/attempts', entry(600))
    expect([without.status, without.code]).toEqual([400, 'proof-invalid'])
  })

  it('opens one participant’s attempt, again after a lost answer, and nobody else’s', async () => {
    const solved = await solve()
    const first = await ask('POST', '/thi-may/attempts', entry(601, { proof: solved }))
    expect(first.status).toBe(201)
    const lost = await ask('POST', '/thi-may/attempts', entry(601, { proof: solved }))
    expect([lost.status, lost.json['token']]).toEqual([200, first.json['token']])
    const other = await ask('POST', '/thi-may/attempts', entry(602, { proof: solved }))
    expect([other.status, other.code]).toEqual([400, 'proof-invalid'])
    const own = await ask('POST', '/thi-may/attempts', entry(602, { proof: await solve() }))
    expect(own.status).toBe(201)
  })
})
