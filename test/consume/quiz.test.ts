import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Fresh, fresh } from './fresh.ts'

let site: Fresh
beforeAll(async () => {
  site = await fresh('quiz')
}, 400_000)
afterAll(() => site.remove())

/** The README's example of a project, on a database of its own. */
const readmeConfig = async (): Promise<string> => {
  const text = await readFile(path.resolve('plugins/quiz/README.md'), 'utf8')
  const example = /^## In a Payload project\n+```ts\n(.*?)^```$/ms.exec(text)?.[1]
  if (!example) throw new Error('The README shows no example of a project.')
  return example
    .replace('export default buildConfig({', 'const config = buildConfig({\n  ...base,')
    .replace('  collections: [', '  collections: [\n    users,')
    .replace('/var/lib/ward/keys', './keys')
}

const contest = `
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload, handleEndpoints } from 'payload'
const base = {
  secret: 'only for tests',
  telemetry: false,
  typescript: { autoGenerate: false },
  logger: { options: { level: 'silent' } },
  db: sqliteAdapter({ client: { url: 'file:site.db' }, push: true }),
}
const users = { slug: 'users', auth: true, fields: [{ name: 'role', type: 'text' }] }
`

const walk = `
const payload = await getPayload({ config })
const account = { email: 'organiser@site.test', password: 'only-for-tests' }
await payload.create({ collection: 'users', data: { ...account, role: 'organiser' } })
const { token: signedIn } = await payload.login({ collection: 'users', data: account })
const now = Date.now()
await payload.create({
  collection: 'quiz-contests',
  data: {
    title: 'Thi', slug: 'thi', rules: 'Luật', consent: 'Đồng ý', _status: 'published',
    fields: ['phone'], uniqueness: 'phone',
    rounds: [{
      code: 'r1', name: 'Đợt 1', minutes: 5, attempts: 1, graceSeconds: 0, blueprint: [{ count: 2 }],
      opensAt: new Date(now - 1000).toISOString(), closesAt: new Date(now + 4000).toISOString(),
    }],
    questions: [1, 2, 3].map((number) => ({
      code: 'Q' + number, topic: 'law', type: 'oneAnswer', source: 'Luật', text: 'Câu ' + number,
      options: [{ text: 'đúng', correct: true }, { text: 'sai' }],
    })),
  },
})
const ask = async (method, path, body, token) => {
  const response = await handleEndpoints({
    config,
    request: new Request('http://localhost/api/quiz/' + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: token } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  })
  return { status: response.status, json: await response.json() }
}
const enter = (phone) => ask('POST', 'thi/attempts', {
  participant: { name: 'An', phone }, consent: true, secret: 's-' + phone + '-1234567890',
})
const said = []
for (const [phone, answer] of [['0911111111', 'đúng'], ['0922222222', 'sai']]) {
  const { json } = await enter(phone)
  const answers = Object.fromEntries(json.paper.questions.map(({ id, options }) => [
    id, [options.find(({ text }) => text.vi === answer).id],
  ]))
  const done = await ask('POST', 'attempts/submit', { answers, prediction: 2 }, 'Bearer ' + json.token)
  said.push(done.status)
}
said.push((await ask('GET', 'thi/results')).status)
const form = new FormData()
const gift = 'Một cộng một là hai {T####Căn cứ: X}\\n\\n' + '// x\\n'.repeat(30000)
form.set('file', new File([gift], 'cau-hoi.txt'))
const preview = await handleEndpoints({
  config,
  request: new Request('http://localhost/api/quiz-bank/preview', {
    method: 'POST', headers: { Authorization: 'JWT ' + signedIn }, body: form,
  }),
})
const read = await preview.json()
await new Promise((resolve) => setTimeout(resolve, Math.max(0, now + 5500 - Date.now())))
const organiser = 'JWT ' + signedIn
const closed = await ask('POST', 'thi/rounds/r1/close', undefined, organiser)
const nobody = await ask('POST', 'thi/rounds/r1/close')
const released = await ask('POST', 'thi/rounds/r1/release', undefined, organiser)
const results = await ask('GET', 'thi/results')
console.log(JSON.stringify({
  why: closed.json.errors?.[0]?.message ?? released.json.errors?.[0]?.message,
  said, nobody: nobody.status, closed: closed.status, released: released.status,
  preview: [preview.status, read.questions?.length],
  results: results.status, text: JSON.stringify(results.json),
}))
process.exit(0)
`

it('a fresh Payload project runs a contest from start to results', async () => {
  const done = (await site.script(`${contest}${await readmeConfig()}${walk}`)) as Record<
    string,
    unknown
  > & { text: string }
  expect(done).toMatchObject({
    ...{ said: [200, 200, 403], nobody: 401, closed: 200, released: 200, results: 200 },
  })
  // While a round is open so large a file is read in a thread alone: the package has its program.
  expect(done['preview']).toEqual([200, 1])
  expect(done.text).toContain('r1')
})
