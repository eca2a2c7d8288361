import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Fresh, fresh } from './fresh.ts'

let site: Fresh
beforeAll(async () => {
  site = await fresh('artwork')
}, 400_000)
afterAll(() => site.remove())

/** The README's example of drawing without Payload. */
const readmeExample = async (): Promise<string> => {
  const text = await readFile(path.resolve('plugins/artwork/README.md'), 'utf8')
  const example = /^## Without Payload\n+```ts\n(.*?)^```$/ms.exec(text)?.[1]
  if (!example) throw new Error('The README shows no example without Payload.')
  return example
}

const inPayload = `
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { artworkPlugin } from '@bangtin/artwork'
import { buildConfig, getPayload, handleEndpoints } from 'payload'

const config = buildConfig({
  secret: 'only for tests',
  telemetry: false,
  typescript: { autoGenerate: false },
  db: sqliteAdapter({ client: { url: 'file:site.db' }, push: true }),
  collections: [{ slug: 'users', auth: true, fields: [] }],
  plugins: [artworkPlugin()],
})
const payload = await getPayload({ config })
const data = { email: 'designer@site.test', password: 'only-for-tests' }
await payload.create({ collection: 'users', data })
const { token } = await payload.login({ collection: 'users', data })
const ask = (path, body) =>
  handleEndpoints({
    config,
    request: new Request('http://localhost/api/artwork/' + path, {
      method: body ? 'POST' : 'GET',
      headers: { 'Content-Type': 'application/json', Authorization: 'JWT ' + token },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  })
const templates = await (await ask('templates')).json()
const drawn = await ask('render', {
  template: 'service-steps',
  data: templates.find(({ slug }) => slug === 'service-steps').example,
  ...{ width: 1280, height: 720, format: 'webp' },
})
const stats = await (await ask('stats')).json()
const [status, type] = [drawn.status, drawn.headers.get('content-type')]
console.log(JSON.stringify({ count: templates.length, status, type, mode: stats.mode }))
process.exit(0)
`

it('the README’s ten lines draw a picture without Payload', async () => {
  await writeFile(path.join(site.dir, 'draw.mjs'), `${await readmeExample()}\nprocess.exit(0)\n`)
  await site.run(process.execPath, 'draw.mjs')
  const { width, height } = await sharp(path.join(site.dir, 'led-1024x256.png')).metadata()
  expect({ width, height }).toEqual({ width: 1024, height: 256 })
})

it('a fresh Payload project draws with every template, in processes of its own', async () => {
  expect(await site.script(inPayload)).toEqual({
    ...{ count: 12, status: 200, type: 'image/webp', mode: 'children' },
  })
})
