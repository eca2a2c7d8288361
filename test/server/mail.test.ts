import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { paragraph, richText } from '../../src/demo/rich-text.ts'
import { clientOf, signIn } from '../helpers/client.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { startSmtp, type TestSmtp } from '../helpers/smtp.ts'
import { until } from '../helpers/wait.ts'

const forgot = (url: string, email: string) =>
  clientOf(url).send('POST', '/api/users/forgot-password', { email })

describe('the outbox of the demo', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.close())

  type Mails = { docs: { id: string; to: string; html: string }[] }
  const query = '/api/outbox?where[to][equals]=editor@bangtin.test&sort=-sentAt&limit=100'

  it('keeps a mail that only the admin reads, with a link to this server', async () => {
    const admin = await signIn(server.url, 'admin')
    const mails = async () => (await admin.send<Mails>('GET', query)).json.docs
    const before = (await mails()).length
    expect((await forgot(server.url, 'editor@bangtin.test')).status).toBe(200)
    await until('the mail is kept', async () => (await mails()).length > before)
    const [mail] = await mails()
    expect(mail?.html).toContain(`${server.url}/admin/reset/`)

    const editor = await signIn(server.url, 'editor')
    expect((await editor.send('GET', '/api/outbox')).status).toBe(403)
    expect((await clientOf(server.url).send('GET', '/api/outbox')).status).toBe(403)
    expect((await admin.send('POST', '/api/outbox', { messageId: 'x' })).status).toBe(403)
    expect((await admin.send('PATCH', `/api/outbox/${mail?.id}`, { to: 'x' })).status).toBe(403)
    expect((await admin.send('DELETE', `/api/outbox/${mail?.id}`)).status).toBe(200)
  })

  it('does not tell whether an account exists', async () => {
    expect((await forgot(server.url, 'nobody@bangtin.test')).status).toBe(200)
  })
})

describe('SMTP', () => {
  let smtp: TestSmtp
  beforeAll(async () => {
    smtp = await startSmtp()
  })
  afterAll(() => smtp.close())

  const started: TestServer[] = []
  const start = async (env: Record<string, string>): Promise<TestServer> => {
    const server = await startServer({ env })
    started.push(server)
    return server
  }
  afterEach(async () => {
    for (const server of started.splice(0)) await server.close()
  })

  it('delivers through SMTP_HOST', async () => {
    const server = await start(smtp.env)
    await forgot(server.url, 'editor@bangtin.test')
    await until('the mail arrives', () => smtp.mails.length > 0)
    expect(smtp.mails[0]?.from?.text).toContain('bangtin@phuong.test')
  })

  it('tells each of those whose turn it is once, and nobody else', async () => {
    const server = await start(smtp.env)
    const editor = await signIn(server.url, 'editor')
    const title = 'Bài chờ Ban Biên tập'
    const body = richText([paragraph('Nội dung.')])
    const { json } = await editor.send<{ doc: { id: string } }>(
      'POST',
      '/api/articles?draft=true',
      {
        ...{ title, kind: 'news', body },
      },
    )
    const path = `/api/articles/${json.doc.id}/workflow`
    const submitted = await editor.send('POST', path, { action: 'submit', revision: 1 })
    expect(submitted.status).toBe(200)
    const told = () =>
      smtp.mails
        .filter(({ subject }) => subject === `Chờ duyệt: ${title}`)
        .map(({ to }) => [to ?? []].flat().map(({ text }) => text))
        .flat()
        .sort()
    await until('both are told', () => told().length >= 2)
    await server.stop()
    await server.restart()
    await new Promise((resolve) => setTimeout(resolve, 4000))
    expect(told()).toEqual(['board@bangtin.test', 'secretary@bangtin.test'])
  })

  it('starts with a dead mail server, and says so', async () => {
    const server = await start({ ...smtp.env, SMTP_PORT: '1' })
    await until('the warning', () => server.output().includes('127.0.0.1:1'))
    expect((await forgot(server.url, 'editor@bangtin.test')).status).toBe(200)
    expect((await clientOf(server.url).send('GET', '/api/health')).status).toBe(200)
  })
})
