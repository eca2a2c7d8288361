import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cleanEnv } from '../helpers/clean-env.ts'
import { tempDir } from '../helpers/temp.ts'

const { dir, remove } = tempDir()
const tarball = path.resolve('dist/packages/bangtin-artwork-0.1.0.tgz')

const run = async (command: string, ...args: string[]): Promise<string> => {
  const npm = Object.entries(process.env).filter(([name]) => /^npm_config_/i.test(name))
  const env = cleanEnv({
    ...Object.fromEntries(npm.map(([name, value]) => [name, value ?? ''])),
    // Tables are made without migrations only where it is not production.
    NODE_ENV: 'test',
  })
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd: dir, env })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error })
  }
}

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

beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['scripts/pack.mjs', 'artwork'])
  const ours = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Record<string, string>
  }
  const used = ['@payloadcms/db-sqlite', '@payloadcms/ui', 'graphql', 'next', 'payload']
  const known = Object.fromEntries(
    [...used, 'react', 'react-dom'].map((name) => [name, ours.dependencies[name]]),
  )
  const manifest = {
    ...{ name: 'site', private: true, type: 'module' },
    dependencies: { '@bangtin/artwork': pathToFileURL(tarball).href, ...known },
  }
  await writeFile(path.join(dir, 'package.json'), JSON.stringify(manifest))
  await run('npm', 'install', '--no-audit', '--no-fund')
}, 400_000)

afterAll(remove)

it('the README’s ten lines draw a picture without Payload', async () => {
  await writeFile(path.join(dir, 'draw.mjs'), `${await readmeExample()}\nprocess.exit(0)\n`)
  await run(process.execPath, 'draw.mjs')
  const { width, height } = await sharp(path.join(dir, 'led-1024x256.png')).metadata()
  expect({ width, height }).toEqual({ width: 1024, height: 256 })
})

it('a fresh Payload project draws with every template, in processes of its own', async () => {
  await writeFile(path.join(dir, 'site.mjs'), inPayload)
  const output = await run(process.execPath, '--conditions=production', 'site.mjs')
  const [last = ''] = output.trim().split('\n').slice(-1)
  expect(JSON.parse(last)).toEqual({
    ...{ count: 12, status: 200, type: 'image/webp', mode: 'children' },
  })
})
