import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Client, clientOf, signIn } from '../helpers/client.ts'
import { slug } from '../helpers/quiz-slug.ts'
import { startServer, type TestServer } from '../helpers/server.ts'

type Question = { code: string; explanation?: string }

let server: TestServer
let secrets: string[]
let pages: string[]

const textOf = async (path: string, { token }: Client): Promise<string> => {
  const headers = token ? { cookie: `payload-token=${token}` } : undefined
  const response = await fetch(`${server.url}${path}`, headers ? { headers } : {})
  return Buffer.from(await response.arrayBuffer()).toString('utf8')
}
const told = (text: string): string[] => secrets.filter((secret) => text.includes(secret))

beforeAll(async () => {
  server = await startServer()
  const organiser = await signIn(server.url, 'quiz')
  const contests = await organiser.send<{ docs: { id: string; questions: Question[] }[] }>(
    ...(['GET', '/api/quiz-contests?depth=0&limit=0'] as const),
  )
  const { docs } = contests.json
  // What stands in the key alone; the right answers are on every paper, among the wrong ones.
  secrets = [...new Set(docs.flatMap(({ questions }) => questions))].flatMap((question) =>
    question.explanation ? [question.explanation, question.code] : [question.code],
  )
  const rounds = `/api/quiz/${slug}/rounds`
  const collections = ['contests', 'questions', 'attempts', 'results', 'versions', 'pictures']
  pages = [
    ...['/', '/thi', `/thi/${slug}`, `/thi/${slug}/ket-qua`, '/admin'],
    ...collections.map((name) => `/admin/collections/quiz-${name}`),
    ...docs.flatMap(({ id }) => [
      `/admin/collections/quiz-contests/${id}`,
      `/admin/collections/quiz-contests/${id}/versions`,
      `/admin/collections/quiz-contests/${id}/preview`,
    ]),
    ...[`/api/quiz/${slug}`, `/api/quiz/${slug}/counters`, `/api/quiz/${slug}/results`],
    ...[rounds, `${rounds}/flags`, `${rounds}/dot-1/statistics`, `/thi/${slug}/ket-qua/dot-1`],
    ...['thong-ke.xlsx', 'bai-thi.xlsx'].map((name) => `${rounds}/dot-1/files/${name}`),
    ...['gift', 'qti', 'xlsx'].map((format) => `/api/quiz-bank/export?format=${format}`),
    ...['/api/quiz-bank/template', '/api/quiz-bank/duplicates'],
  ]
})
afterAll(() => server.close())

it('no page or file tells the key to anybody but those who run contests', async () => {
  expect(secrets.length).toBeGreaterThan(30)
  const accounts = ['editor', 'designer', 'center', 'admin']
  const people = [
    { who: 'nobody', client: clientOf(server.url) },
    ...(await Promise.all(
      accounts.map(async (who) => ({ who, client: await signIn(server.url, who) })),
    )),
  ]
  for (const { who, client } of people)
    for (const path of pages) expect(told(await textOf(path, client)), `${who} ${path}`).toEqual([])
})

it('those who run contests see it where they work', async () => {
  const organiser = await signIn(server.url, 'quiz')
  for (const path of [
    ...pages.filter((page) => /quiz-contests\/[^/]+$/.test(page)).slice(0, 1),
    '/api/quiz-bank/export?format=gift',
  ])
    expect(told(await textOf(path, organiser)).length, path).toBeGreaterThan(20)
})
