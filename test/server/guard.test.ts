import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { signIn, type Client } from '../helpers/client.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { rounds } from '../helpers/soak.ts'

let server: TestServer
let editor: Client
let admin: Client
let article: string

beforeAll(async () => {
  server = await startServer()
  editor = await signIn(server.url, 'editor')
  admin = await signIn(server.url, 'admin')
  const { json } = await editor.send<{ doc: { id: string } }>('POST', '/api/articles?draft=true', {
    title: 'Bài thử',
  })
  article = json.doc.id
})
afterAll(() => server.close())

const nested = (depth: number) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)

const badBodies: [string, string][] = [
  ['null', 'null'],
  ['a list', '[]'],
  ['a text', '"x"'],
  ['a number', '1'],
  ['true', 'true'],
  ['half an object', '{"title":'],
  ['no JSON', 'title=x'],
  ['NUL in a text', '{"title":"a\\u0000b"}'],
  ['half a surrogate pair', '{"title":"\\ud800"}'],
  ['an infinite number', '{"title":1e999}'],
  ['data nested 60 deep', nested(60)],
  ['data nested 100,000 deep', nested(100_000)],
  ['a text of 300,000 letters', JSON.stringify({ title: 'x'.repeat(300_000) })],
  ['__proto__', '{"__proto__":{"admin":true}}'],
]

const wrongValues: [string, Record<string, unknown>][] = [
  ['an object as title', { title: { a: 1 } }],
  ['a list as title', { title: ['x'] }],
  ['a number as title', { title: 5 }],
  ['a text as rich text', { body: 'x' }],
  ['an empty object as rich text', { body: {} }],
  ['an object as select', { kind: { $ne: 'x' } }],
  ['an unknown option', { kind: 'nonsense' }],
  ['an object as upload', { cover: { $gt: '' } }],
  ['an unknown upload', { cover: 'no-such-id' }],
  ['null as rows', { evidence: null }],
  ['text as array', { evidence: 'x' }],
  ['numbers as rows', { evidence: [1, 2] }],
  ['an object in a row', { evidence: [{ note: { a: 1 } }] }],
  ['nonsense as date', { evidence: [{ date: 'tomorrow' }] }],
  ['a text as list of options', { channels: 'portal' }],
  ['a title of 20,000 letters', { title: 'x'.repeat(20_000) }],
]

const expect4xx = ({ status, json }: { status: number; json: unknown }) => {
  expect(status, JSON.stringify(json).slice(0, 300)).toBeGreaterThanOrEqual(400)
  expect(status, JSON.stringify(json).slice(0, 300)).toBeLessThan(500)
  expect(JSON.stringify(json)).not.toMatch(/node_modules|\bat .*:\d+:\d+/)
}

it('a collection without versions has none to ask for', async () => {
  for (const slug of ['users', 'outbox', 'workflow-ledger', 'quiz-attempts', 'quiz-looks'])
    for (const client of [editor, admin])
      for (const rest of ['', '/1', '?where[parent][equals]=1'])
        expect((await client.send('GET', `/api/${slug}/versions${rest}`)).status, slug).toBe(403)
})

it('what an account may see stays in no cache, and pages and files keep their own word', async () => {
  const quiz = await signIn(server.url, 'quiz')
  for (const path of ['/api/users/me', '/api/quiz-attempts?limit=1', '/api/articles?depth=0'])
    expect((await quiz.send('GET', path)).headers.get('cache-control'), path).toBe(
      'private, no-store',
    )
})

describe('bodies that cannot be right', () => {
  const routes = () =>
    [
      ['POST', '/api/articles'],
      ['POST', '/api/articles?draft=true'],
      ['PATCH', `/api/articles/${article}`],
      ['PATCH', `/api/articles?where[id][equals]=${article}`],
      ['POST', '/api/users'],
      ['POST', '/api/users/login'],
      ['POST', '/api/users/forgot-password'],
      ['POST', '/api/users/reset-password'],
      ['POST', '/api/users/unlock'],
      ['POST', '/api/users/first-register'],
      ['POST', `/api/articles/${article}/duplicate`],
      ['POST', `/api/articles/${article}/workflow`],
      ['POST', '/api/payload-preferences/list'],
      ['POST', '/api/graphql'],
    ] as const

  it.each(badBodies)('%s is refused with 4xx on every route', async (_, body) => {
    for (const [method, path] of routes()) expect4xx(await admin.send(method, path, body))
  })

  it('a body that is not JSON, not UTF-8 or a broken form is refused', async () => {
    const send = (contentType: string, body: string | Uint8Array<ArrayBuffer>) =>
      fetch(`${server.url}/api/articles`, {
        method: 'POST',
        headers: { authorization: `JWT ${editor.token}`, 'content-type': contentType },
        body,
      })
    expect((await send('text/plain', '{"title":"x"}')).status).toBe(415)
    expect((await send('application/json', new Uint8Array([0x7b, 0xff, 0x7d]))).status).toBe(400)
    expect((await send('multipart/form-data', 'x')).status).toBe(400)
    expect((await send('multipart/form-data; boundary=x', '--x\r\nbroken')).status).toBe(400)
    const form =
      '--x\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n{"title":\r\n--x--\r\n'
    expect((await send('multipart/form-data; boundary=x', form)).status).toBe(400)
  })

  it('a body over the limit is refused, told or untold its length', async () => {
    const large = JSON.stringify({ title: 'x', list: Array(300_000).fill('0123456789') })
    const init = { method: 'POST', headers: { 'content-type': 'application/json' } }
    const url = `${server.url}/api/articles`
    expect((await fetch(url, { ...init, body: large })).status).toBe(413)
    const chunks = new Blob([large]).stream()
    const streamed = await fetch(url, {
      ...init,
      body: chunks,
      duplex: 'half',
    } as RequestInit).then(
      ({ status }) => status,
      () => 413,
    )
    expect(streamed).toBe(413)
    expect((await editor.send('GET', '/api/users/me')).status).toBe(200)
  })
})

describe('values of the wrong type', () => {
  it.each(wrongValues)('%s is refused with 400', async (_, data) => {
    const created = await editor.send('POST', '/api/articles?draft=true', { title: 'x', ...data })
    expect(created.status, JSON.stringify(created.json)).toBe(400)
    const changed = await editor.send('PATCH', `/api/articles/${article}?draft=true`, data)
    expect(changed.status, JSON.stringify(changed.json)).toBe(400)
  })

  it('says which field, in the language of the person', async () => {
    const say = async (language: string) => {
      const { json } = await editor.send<{ errors: { data: { errors: unknown[] } }[] }>(
        'PATCH',
        `/api/articles/${article}?draft=true`,
        { evidence: [{ note: { a: 1 } }] },
        { 'accept-language': language },
      )
      return json.errors[0]?.data.errors
    }
    expect(await say('vi')).toEqual([{ path: 'evidence.0.note', message: 'Cần một đoạn chữ.' }])
    expect(await say('en')).toEqual([{ path: 'evidence.0.note', message: 'This must be a text.' }])
  })
})

describe('addresses', () => {
  it.each([
    '/api/articles/%00',
    '/api/articles/%E0%A4%A',
    '/api/articles/no-such-id',
    '/api/nothing-here',
    '/api/articles?limit=-1',
    '/api/articles?limit=abc',
    '/api/articles?limit=1&limit=2',
    '/api/articles?page=1e9',
    '/api/articles?depth=x',
    '/api/articles?where=x%00',
    '/api/articles?where[no_such_field][equals]=1',
    '/api/articles?where[title][no_such_operator]=1',
    `/api/articles?${'where[and][0]'.padEnd(200, '[or][0]')}=1`,
    '/api/articles/versions/no-such-id',
    '/api/media/file/no-such-file.png',
    '/api/media/file/..%2f..%2fpackage.json',
    '/api/articles?where=abc',
    '/api/articles?where[title][near]=1,2',
    '/api/articles?where[title][all]=1',
    '/api/articles?where[body.root.children.text][like]=a',
    '/api/articles?where[body.children.text][like][]=a',
    '/api/media/file/no-such-file.png?prefix=..',
    '/api/constructor',
    '/api/__proto__',
  ])('%s gives 4xx', async (path) => {
    expect4xx(await editor.send('GET', path))
  })

  it.each([
    '/api/articles?sort=no_such_field',
    '/api/articles?sort=title;drop',
    '/api/articles?select[title]=x',
    '/api/articles?populate[x]=1',
    '/api/articles?where[title]=x',
    '/api/articles?where[title][like][a]=x',
    '/api/banners?where[artworks.data.null][equals]=1',
    '/api/banners?where={"or":[{"artworks.data.null":{"equals":1}}]}',
    '/api/articles?where[id][in]=',
    '/api/articles?where[updatedAt][greater_than]=yesterday',
    '/api/articles?locale=xx',
    '/api/articles?draft=maybe',
    '/api/articles?joins=x',
  ])('%s never gives 500', async (path) => {
    const { status, json } = await editor.send('GET', path)
    expect(status, JSON.stringify(json)).toBeLessThan(500)
  })

  it.each([
    ['GET', '/api/articles/no-such-id'],
    ['PATCH', '/api/articles/no-such-id'],
    ['DELETE', '/api/articles/no-such-id'],
    ['POST', '/api/articles/no-such-id/duplicate'],
    ['POST', '/api/articles/versions/no-such-id'],
    ['GET', '/api/articles/no-such-id/workflow'],
    ['POST', '/api/articles/no-such-id/workflow'],
    ['PUT', '/api/articles'],
    ['DELETE', '/api/articles'],
    ['PATCH', '/api/articles'],
    ['POST', '/api/users/verify/no-such-token'],
  ] as const)('%s %s gives 4xx', async (method, path) => {
    expect4xx(await editor.send(method, path, method === 'GET' ? undefined : {}))
  })
})

it('a broken form that is sent to a page is refused', async () => {
  const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
  for (const path of ['/', '/tin/khong-co', '/xem-truoc/articles/x', '/admin']) {
    const { status } = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: '--x' })
    expect([path, status]).toEqual([path, 405])
  }
})

it('nodes of a rich text that are none, and rows that share an id, are refused', async () => {
  for (const child of [null, 1]) {
    const body = { root: { type: 'root', children: [child] } }
    expect4xx(await editor.send('POST', '/api/articles?draft=true', { title: 'x', body }))
  }
  const evidence = [{ id: 'x' }, { id: 'x' }]
  expect4xx(await editor.send('POST', '/api/articles?draft=true', { title: 'x', evidence }))
})

describe('GraphQL', () => {
  it('refuses what is too deep, too long or hides a NUL', async () => {
    const ask = (query: unknown) => editor.send('POST', '/api/graphql', { query })
    expect4xx(await ask('{'.repeat(5000)))
    expect4xx(await ask(`{ Articles(where: ${'{AND:['.repeat(40)} `))
    expect4xx(await ask('{ Articles(where:{title:{equals:"\\u0000"}}) { totalDocs } }'))
    expect4xx(await ask('x'.repeat(30_000)))
    expect4xx(await ask(5))
    const wrong = await ask('mutation { createArticle(data: {title: {a: 1}}) { id } }')
    expect(wrong.status).toBeLessThan(500)
  })
})

it('random JSON in any field never gives 500 nor a torn document', async () => {
  const fields = [
    'title',
    'summary',
    'body',
    'cover',
    'kind',
    'topic',
    'evidence',
    'channels',
    'slug',
    '_status',
    'revision',
    'leadUnit',
  ]
  const anything = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 4 }), {
    maxKeys: 4,
  })
  await fc.assert(
    fc.asyncProperty(anything, async (data) => {
      const changed = await editor.send('PATCH', `/api/articles/${article}?draft=true`, data)
      expect(changed.status, JSON.stringify([data, changed.json])).toBeLessThan(500)
      const made = await editor.send('POST', '/api/articles?draft=true', data)
      expect(made.status, JSON.stringify([data, made.json])).toBeLessThan(500)
    }),
    { numRuns: rounds(60) },
  )
  expect((await editor.send('GET', `/api/articles/${article}?draft=true`)).status).toBe(200)
})
