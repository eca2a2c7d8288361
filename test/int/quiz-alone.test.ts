import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { contestFields, fileKeys, questionFields, quizFront, quizPlugin } from '@bangtin/quiz'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tempDir } from '../helpers/temp.ts'

const { dir, remove } = tempDir()
let payload: Payload

const topics = [{ value: 'law', label: { vi: 'Pháp luật', en: 'Law' } }]

beforeAll(async () => {
  const config = await buildConfig({
    secret: 'quiz-alone',
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
    plugins: [quizPlugin({ keys: fileKeys(path.join(dir, 'keys')), organises: () => true })],
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    telemetry: false,
  })
  payload = await getPayload({ config, key: 'quiz-alone' })
})
afterAll(async () => {
  await payload.destroy()
  remove()
})

const contest = (count: number) => ({
  ...{ title: 'Thi', slug: 'thi', rules: 'Luật', consent: 'Đồng ý', _status: 'published' },
  ...{ fields: ['phone'], uniqueness: 'phone' },
  rounds: [
    {
      ...{ code: 'r1', name: 'Đợt 1', minutes: 5, attempts: 1 },
      opensAt: new Date(Date.now() - 1000).toISOString(),
      closesAt: new Date(Date.now() + 600_000).toISOString(),
      blueprint: [{ count }],
    },
  ],
  questions: [1, 2, 3].map((number) => ({
    ...{ code: `Q${number}`, topic: 'law', type: 'oneAnswer', source: 'Luật' },
    ...{ text: `Câu ${number}`, options: [{ text: 'A', correct: true }, { text: 'B' }] },
  })),
})

const create = (count: number) =>
  payload.create({ collection: 'quiz-contests', data: contest(count) as never })

it('runs in a Payload of its own, with numbers as ids and without group writes', async () => {
  await expect(create(4)).rejects.toThrow(/Đợt thi|rounds/i)
  await create(2)
  const start = async (phone: string) => {
    const body = { participant: { name: 'An', phone }, consent: true, secret: `s-${phone}-123456` }
    const response = await quizFront()?.(
      new Request('http://localhost/api/quiz/thi/attempts', {
        method: 'POST',
        body: JSON.stringify(body),
      }),
    )
    return { status: response?.status, json: (await response?.json()) as { token: string } }
  }
  const replies = await Promise.all(
    ['0911111111', '0911111111', '0922222222'].map((phone) => start(phone)),
  )
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 201, 201])
  expect(replies[0]?.json.token).toBe(replies[1]?.json.token)
  expect(replies[0]?.json).toMatchObject({ paper: { questions: [{}, {}] } })
})
