import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { contestFields, fileKeys, questionFields, quizFront, quizPlugin } from '@bangtin/quiz'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import {
  buildConfig,
  getPayload,
  handleEndpoints,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tempDir } from '../helpers/temp.ts'

const { dir, remove } = tempDir()
const topics = [{ value: 'law', label: { vi: 'Pháp luật', en: 'Law' } }]
let payload: Payload
let config: SanitizedConfig
let token = ''

beforeAll(async () => {
  config = await buildConfig({
    secret: 'quiz-overall',
    collections: [
      { slug: 'users', auth: true, fields: [] },
      { slug: 'quiz-questions', fields: questionFields(topics) },
      {
        slug: 'quiz-contests',
        versions: { drafts: true },
        fields: [
          { name: 'title', type: 'text', required: true },
          { name: 'titleEn', type: 'text' },
          { name: 'slug', type: 'text', required: true },
          ...contestFields({ topics, bank: 'quiz-questions' }),
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
        organises: Boolean,
        site: { office: 'Đoàn Thanh niên' },
      }),
    ],
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    telemetry: false,
  })
  payload = await getPayload({ config, key: 'quiz-overall' })
  const data = { email: 'a@bangtin.test', password: 'mat-khau-dai' }
  await payload.create({ collection: 'users', data: data as never })
  token = String((await payload.login({ collection: 'users', data })).token)
})
afterAll(async () => {
  await payload.destroy()
  remove()
})

const ask = async (method: string, at: string, body?: unknown, bearer?: string) => {
  const response = await quizFront()?.(
    new Request(`http://localhost/api/quiz${at}`, {
      method,
      ...(bearer ? { headers: { authorization: `Bearer ${bearer}` } } : {}),
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  )
  return { status: response?.status, json: (await response?.json()) as Record<string, unknown> }
}
const step = async (round: string, name: string) =>
  handleEndpoints({
    config,
    payloadInstanceCacheKey: 'quiz-overall',
    request: new Request(`http://localhost/api/quiz/thi/rounds/${round}/${name}`, {
      method: 'POST',
      headers: { Authorization: `JWT ${token}` },
    }),
  })

it('combines rounds as the set-up says, and anyone verifies the whole', async () => {
  const closesAt = Date.now() + 6000
  const round = (code: string) => ({
    ...{ code, name: `Đợt ${code}`, minutes: 5, attempts: 1, graceSeconds: 0 },
    opensAt: new Date(Date.now() - 1000).toISOString(),
    ...{ closesAt: new Date(closesAt).toISOString(), blueprint: [{ count: 3 }] },
  })
  await payload.create({
    collection: 'quiz-contests',
    data: {
      ...{ title: 'Thi', slug: 'thi', rules: 'Luật', consent: 'Đồng ý', _status: 'published' },
      ...{ fields: ['phone', 'unit'], uniqueness: 'phone', overall: 'sum', tieBreaks: ['fastest'] },
      units: [
        { name: 'Tổ 1', headCount: 4 },
        { name: 'Tổ 2', headCount: 10 },
      ],
      rounds: [round('a'), round('b')],
      prizes: [
        { name: 'Nhất đợt', count: 1, scope: 'round', by: 'rank', least: 0 },
        { name: 'Nhất chung cuộc', count: 1, scope: 'overall', by: 'rank', least: 0 },
      ],
      unitPrizes: [{ name: 'Tập thể', count: 1, by: 'rate', scope: 'overall' }],
      questions: [1, 2, 3].map((number) => ({
        ...{ code: `Q${number}`, topic: 'law', type: 'oneAnswer', source: 'Luật' },
        ...{ text: `Câu ${number}`, options: [{ text: 'Đúng', correct: true }, { text: 'Sai' }] },
      })),
    } as never,
  })
  type Paper = { questions: { id: string; options: { id: string; text: { vi: string } }[] }[] }
  const enter = async (phone: string, unit: string, key: string, right: number) => {
    const participant = { name: `Người ${phone.slice(-1)}`, phone, unit }
    const body = { participant, consent: true, secret: `${key}-${phone}-123456`, round: key }
    const { json } = await ask('POST', '/thi/attempts', body)
    const { questions } = json['paper'] as Paper
    const answers = Object.fromEntries(
      questions.map(({ id, options }, at) => {
        const wanted = at < right ? 'Đúng' : 'Sai'
        return [id, [options.find(({ text }) => text.vi === wanted)?.id]]
      }),
    )
    const sent = await ask('POST', '/attempts/submit', { answers }, String(json['token']))
    expect(sent.status).toBe(200)
  }
  await enter('0911111111', 'Tổ 1', 'a', 3)
  await enter('0922222222', 'Tổ 2', 'a', 2)
  await enter('0922222222', 'Tổ 2', 'b', 2)
  await enter('0933333333', 'Tổ 1', 'b', 1)
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, closesAt - Date.now()) + 200))

  expect((await step('chung-cuoc', 'close')).status).toBe(409)
  for (const key of ['a', 'b']) {
    expect((await step(key, 'close')).status).toBe(200)
    expect((await step(key, 'release')).status).toBe(200)
  }
  expect((await step('chung-cuoc', 'close')).status).toBe(200)
  expect((await step('chung-cuoc', 'release')).status).toBe(200)
  const [a, b, whole] = await Promise.all(
    ['a', 'b', 'chung-cuoc'].map(async (key) => (await ask('GET', `/thi/results/${key}`)).json),
  )
  const [head = '{}', ...lines] = String(whole?.['list']).trimEnd().split('\n')
  expect(JSON.parse(head)).toMatchObject({
    overall: { how: 'sum', of: [a?.['hash'], b?.['hash']] },
  })
  const entries = lines.map((line) => JSON.parse(line) as { right: number; unit: string })
  expect(entries.map(({ right }) => right).sort()).toEqual([1, 3, 4])
  expect(whole?.['units']).toEqual([
    { unit: 'Tổ 1', entrants: 2, winners: 0, headCount: 4 },
    { unit: 'Tổ 2', entrants: 1, winners: 1, headCount: 10 },
  ])
  expect(whole?.['unitsWon']).toEqual([{ prize: 0, unit: 'Tổ 1' }])
  for (const file of [a, b, whole]) {
    const to = path.join(dir, 'result.json')
    writeFileSync(to, JSON.stringify(file))
    const { stdout } = spawnSync(process.execPath, ['docs/verify-results.mjs', to], {
      encoding: 'utf8',
    })
    expect(stdout).toContain(' 0 faults')
  }
  const page = await quizFront()?.(new Request('http://localhost/thi/thi/ket-qua'))
  const text = (await page?.text()) ?? ''
  expect(text.indexOf('Kết quả chung cuộc')).toBeLessThan(text.indexOf('Đợt a'))
  expect(text).toContain('Nhất chung cuộc')
})

it('grades the whole anew with its rounds, also where that ended in the middle', async () => {
  const { docs } = await payload.find({ collection: 'quiz-contests' as never, depth: 0 })
  const [contest] = docs as unknown as { id: string; questions: { options: object[] }[] }[]
  const questions = contest?.questions.map((question) => ({
    ...question,
    options: question.options.map((option, at) => ({ ...option, correct: at === 1 })),
  }))
  const update = (data: object) =>
    payload.update({
      ...{ collection: 'quiz-contests' as never, id: contest?.id ?? '' },
      data: { ...data, _status: 'published' } as never,
    })
  await expect(update({ questions })).rejects.toThrow('changes')
  const changes = [{ text: 'Sửa đáp án cả ba câu.' }]
  await expect(update({ questions, changes, overall: 'best' })).rejects.toThrow('changes')
  await update({ questions, changes })
  await new Promise((resolve) => setTimeout(resolve, 4100))
  const regrade = () =>
    handleEndpoints({
      config,
      payloadInstanceCacheKey: 'quiz-overall',
      request: new Request('http://localhost/api/quiz/thi/rounds/a/regrade', {
        method: 'POST',
        headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ reason: 'Đáp án được sửa theo văn bản mới.' }),
      }),
    })
  const wholeNow = async () => (await ask('GET', '/thi/results/chung-cuoc')).json
  const rightIn = (list: unknown) =>
    String(list)
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => (JSON.parse(line) as { right: number }).right)
      .sort()
  expect((await regrade()).status).toBe(200)
  const renewed = await wholeNow()
  // Round a: 0 and 1 right by the new key; round b, which is not graded anew, 2 and 1 as before.
  expect(rightIn(renewed['list'])).toEqual([0, 1, 3])
  // As after a crash between the round and the whole.
  await payload.db.deleteMany({
    collection: 'quiz-results',
    where: { and: [{ roundKey: { equals: 'chung-cuoc' } }, { revision: { equals: 2 } }] },
  })
  // A process that starts again has no results in memory.
  await new Promise((resolve) => setTimeout(resolve, 2100))
  expect(rightIn((await wholeNow())['list'])).toEqual([1, 3, 4])
  expect((await regrade()).status).toBe(200)
  expect(rightIn((await wholeNow())['list'])).toEqual([0, 1, 3])
  expect((await regrade()).status).toBe(409)
})
