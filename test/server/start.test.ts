import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanEnv } from '../helpers/clean-env.ts'
import { clientOf, signIn } from '../helpers/client.ts'
import { runNode } from '../helpers/process.ts'
import { startServer, type TestServer } from '../helpers/server.ts'
import { until } from '../helpers/wait.ts'
import { tempDir } from '../helpers/temp.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** fetch does not let a Host header through. */
const statusFor = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(`${server.url}/api/users/me`, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .once('error', reject)
      .end()
  })

describe('the demo server', () => {
  it('prints the address and the accounts', async () => {
    await until('the accounts', () => server.output().includes('Ctrl-C'))
    expect(server.output()).toContain(`http://localhost:${server.port}/admin`)
    expect(server.output()).toContain('editor@bangtin.test')
  })

  it('answers only to loopback names, with its own port', async () => {
    expect(await statusFor(`localhost:${server.port}`)).toBe(200)
    expect(await statusFor(`127.0.0.1:${server.port}`)).toBe(200)
    expect(await statusFor(`[::1]:${server.port}`)).toBe(200)
    expect(await statusFor('rebound.example')).toBe(421)
    expect(await statusFor(`localhost:${server.port + 1}`)).toBe(421)
    expect(await statusFor('localhost')).toBe(421)
  })

  it('is healthy while the database answers', async () => {
    const { status, json } = await clientOf(server.url).send('GET', '/api/health')
    expect({ status, json }).toEqual({ status: 200, json: { status: 'ok' } })
  })

  it('speaks Vietnamese to browsers until they choose, and what they ask to other clients', async () => {
    const page = async (headers: Record<string, string>) =>
      (await fetch(`${server.url}/admin/login`, { headers })).text()
    const browser = { 'sec-fetch-site': 'none', 'accept-language': 'en-US,en' }
    expect(await page(browser)).toContain('lang="vi"')
    expect(await page({ ...browser, cookie: 'payload-lng=en' })).toContain('lang="en"')
    expect(await page({ 'accept-language': 'en' })).toContain('lang="en"')
  })

  it('sends its safety headers and no trace of what it runs on', async () => {
    const { headers } = await clientOf(server.url).send('GET', '/admin/login')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('lets the demo accounts in', async () => {
    const admin = await signIn(server.url, 'admin')
    const { json } = await admin.send<{ user: { email: string } }>('GET', '/api/users/me')
    expect(json.user.email).toBe('admin@bangtin.test')
  })

  it('finishes what it is doing on SIGTERM, exits 0, and starts again on the same data', async () => {
    const inFlight = fetch(`${server.url}/api/articles?limit=5`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    const code = server.stop()
    expect((await inFlight).status).toBe(200)
    expect(await code).toBe(0)
    await server.restart()
    const { status } = await clientOf(server.url).send('GET', '/api/health')
    expect(status).toBe(200)
  })
})

describe('a start that cannot be', () => {
  const output = async (env: Record<string, string>) => {
    const { dir, remove } = tempDir()
    const folders = { DATA_DIR: `${dir}/data`, MEDIA_DIR: `${dir}/media` }
    const program = String(process.env.BANGTIN_TEST_SERVER)
    const started = runNode(program, cleanEnv({ ...folders, ...env }))
    const code = await started.exited
    remove()
    return { code, lines: started.output().trim().split('\n') }
  }

  it.each([
    ['PORT', { PORT: 'abc' }],
    ['PORT', { PORT: '70000' }],
    ['DATABASE_URI', { DATABASE_URI: 'postgres://x' }],
    ['PUBLIC_URL', { DATABASE_URI: 'file:/tmp/x.db', PAYLOAD_SECRET: 'x'.repeat(32) }],
    ['PAYLOAD_SECRET', { DATABASE_URI: 'file:/tmp/x.db', PUBLIC_URL: 'https://a.vn' }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'short' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'not a url' }],
    ['SMTP_PORT', { SMTP_HOST: 'mail.vn', SMTP_FROM: 'a@b.vn', SMTP_PORT: 'x' }],
    ['SMTP_FROM', { SMTP_HOST: 'mail.vn' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ])('names %s in one line and exits 1', async (variable, env) => {
    const { code, lines } = await output(env)
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(new RegExp(`^✗ ${variable}: `))
  })

  it('names a port in use, and a data folder in use', async () => {
    const busyPort = await output({ PORT: String(server.port) })
    expect(busyPort).toMatchObject({ code: 1, lines: [expect.stringMatching(/^✗ PORT: /)] })
    const busyFolder = await output({ DATA_DIR: server.dataDir })
    expect(busyFolder).toMatchObject({ code: 1, lines: [expect.stringMatching(/^✗ DATA_DIR: /)] })
  })
})
