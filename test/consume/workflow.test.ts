import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../helpers/chromium.ts'
import { type Client, clientOf } from '../helpers/client.ts'
import { newProject, type Project } from './project.ts'

type View = { state: string; revision: number; contentHash: string; allowed: string[] }
type Refused = { errors: { message: string; code?: string; data?: { code?: string } }[] }

const password = 'only-for-tests'
const people = { writer: [], desk: ['desk'], chief: ['chief'] } as const
type Person = keyof typeof people

let project: Project
let url: string
let browser: Browser | undefined
let picture: { id: number; url: string }
let page: number
const clients = new Map<Person, Client>()

beforeAll(async () => {
  project = await newProject(path.resolve('dist/packages/bangtin-workflow-0.1.0.tgz'))
})
afterAll(async () => {
  await browser?.close()
  await project.close()
})

const as = (person: Person): Client => {
  const client = clients.get(person)
  if (!client) throw new Error(`${person} is not signed in.`)
  return client
}

const signIn = async (person: Person) => {
  const body = { email: `${person}@site.test`, password }
  const { json } = await clientOf(url).send<{ token: string }>('POST', '/api/users/login', body)
  clients.set(person, clientOf(url, json.token))
}

const viewFor = async (person: Person) =>
  (await as(person).send<View>('GET', `/api/pages/${page}/workflow`)).json

const act = async (person: Person, action: string) => {
  const { revision, contentHash } = await viewFor(person)
  const body = { action, revision, contentHash }
  return as(person).send<View>('POST', `/api/pages/${page}/workflow`, body)
}

const seenByAnybody = async () => {
  const shown = await clientOf(url).send('GET', `/api/pages/${page}`)
  const file = await fetch(`${url}${picture.url}`)
  return { page: shown.status, file: file.status }
}

it('all three plugins pack, and publint and attw find nothing', () => {
  expect(
    process.env.BANGTIN_TEST_PACKED?.match(/^✓ (publint|attw) (workflow|artwork|quiz)$/gm),
  ).toHaveLength(6)
})

it('what the package imports is what it says it depends on', async () => {
  const stage = path.resolve('dist/packages/workflow')
  const { dependencies, peerDependencies } = JSON.parse(
    await readFile(path.join(stage, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'peerDependencies', Record<string, string>>
  const { metafile } = await build({
    entryPoints: ['index', 'exports/client', 'exports/rsc'].map((name) =>
      path.join(stage, 'dist', `${name}.js`),
    ),
    ...{ bundle: true, write: false, metafile: true, outdir: 'none' },
    ...{ packages: 'external', platform: 'node', format: 'esm' },
  })
  const named = Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports)
    .map(({ path: name }) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name)
    .filter((name) => !name.startsWith('node:'))
  expect(named).toContain('@noble/hashes')
  expect(Object.keys({ ...dependencies, ...peerDependencies })).toEqual(
    expect.arrayContaining([...new Set(named)]),
  )
})

it('it installs into a fresh project elsewhere, from the registry and nothing of ours', async () => {
  await project.run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund')
  const found = await readdir(path.join(project.dir, 'node_modules/@bangtin/workflow'))
  expect(found.sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
}, 180_000)

it('the project generates, migrates and builds with the ten lines of the README', async () => {
  await project.run('payload', 'generate:importmap')
  await project.run('payload', 'generate:types')
  await project.run('payload', 'migrate:create', 'init')
  await project.run('payload', 'migrate')
  expect(await project.run('next', 'build')).toContain('/admin/[[...segments]]')
}, 180_000)

it('two stages later a page is public, and not a step before', async () => {
  url = await project.start()
  const first = { email: 'writer@site.test', password, seats: [] }
  await clientOf(url).send('POST', '/api/users/first-register', first)
  await signIn('writer')
  for (const person of ['desk', 'chief'] as const) {
    const seats = people[person].map((body) => ({ body, position: 'member' }))
    const body = { email: `${person}@site.test`, password, seats }
    expect((await as('writer').send('POST', '/api/users', body)).status).toBe(201)
    await signIn(person)
  }

  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'A dot' }))
  form.set('file', new Blob([dot], { type: 'image/png' }), 'dot.png')
  const uploaded = await as('writer').send<{ doc: typeof picture }>('POST', '/api/media', form)
  expect(uploaded.status).toBe(201)
  picture = uploaded.json.doc
  const draft = { title: 'Opening hours', text: '8 to 17', picture: picture.id }
  const made = await as('writer').send<{ doc: { id: number } }>(
    'POST',
    '/api/pages?draft=true',
    draft,
  )
  expect(made.status).toBe(201)
  page = made.json.doc.id

  const hidden = { page: 404, file: 403 }
  expect(await seenByAnybody()).toEqual(hidden)
  const forced = await as('chief').send<Refused>('PATCH', `/api/pages/${page}`, {
    _status: 'published',
  })
  expect(forced.status).toBe(403)
  expect(forced.json.errors[0]?.data?.code).toBe('publish-without-approval')

  expect((await act('writer', 'submit')).json.state).toBe('desk')
  expect((await act('chief', 'approve')).status).toBe(403)
  expect((await act('desk', 'approve')).json.state).toBe('chief')
  expect((await act('chief', 'publish')).status).toBe(409)
  expect(await seenByAnybody()).toEqual(hidden)
  expect((await act('chief', 'approve')).json.state).toBe('approved')
  expect(await seenByAnybody()).toEqual(hidden)
  expect((await act('chief', 'publish')).json.state).toBe('published')
  expect(await seenByAnybody()).toEqual({ page: 200, file: 200 })

  const heads = await readFile(path.join(project.dir, 'keys/heads.jsonl'), 'utf8')
  expect(heads.trim().split('\n')).toHaveLength(5)
}, 60_000)

it('the admin shows the panel with its styles', async () => {
  browser = await launchChromium()
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const faults: string[] = []
  tab.on('pageerror', (error) => faults.push(error.message))
  await tab.goto(`${url}/admin/login`)
  await tab.fill('#field-email', 'chief@site.test')
  await tab.fill('#field-password', password)
  await tab.click('button[type=submit]')
  await tab.getByRole('heading', { name: 'To do' }).waitFor()
  await tab.goto(`${url}/admin/collections/pages/${page}`)
  const state = tab.locator('.bt-workflow__state').first()
  await state.waitFor()
  expect(await state.innerText()).toBe('Public')
  const radius = await tab
    .locator('.bt-workflow')
    .evaluate((panel) => getComputedStyle(panel).borderRadius)
  expect(radius).toBe('6px')
  expect(faults).toEqual([])
}, 60_000)

/** A PNG of one pixel. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
