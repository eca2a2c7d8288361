import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  act,
  type Actor,
  defineWorkflow,
  fileSigner,
  workflowPlugin,
  workflowView,
} from '@bangtin/workflow'
import { buildConfig, createLocalReq, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sqlite } from '../../src/database/sqlite.ts'
// The package's own entry needs a bundler for its styles.
import { copyDataFromLocaleHandler } from '../../node_modules/@payloadcms/ui/dist/utilities/copyDataFromLocale.js'
import { tempDir } from '../helpers/temp.ts'

const { dir, remove } = tempDir()
const word = (text: string) => ({ vi: text, en: text })
const writer: Actor = { id: 'writer', name: 'Writer', seats: [], isEditor: true }
const reviewer: Actor = {
  id: 'reviewer',
  name: 'Reviewer',
  seats: [{ body: 'desk', position: 'chief' }],
  isEditor: true,
}
const people = new Map([writer, reviewer].map((actor) => [actor.id, actor]))

let payload: Payload
let id: string

beforeAll(async () => {
  const desk = { body: 'desk' }
  const definition = defineWorkflow({
    version: 1,
    stages: [{ name: 'desk', by: desk, label: word('Desk'), approveLabel: word('Approve') }],
    publish: [desk],
    unpublish: [desk],
  })
  const config = await buildConfig({
    secret: 'localized',
    db: sqlite({ url: pathToFileURL(path.join(dir, 'pages.db')).href, push: true }),
    localization: { locales: ['vi', 'en'], defaultLocale: 'vi', fallback: true },
    collections: [
      { slug: 'users', auth: true, fields: [] },
      {
        slug: 'pages',
        versions: { drafts: true },
        trash: true,
        admin: { useAsTitle: 'title' },
        access: { read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }) },
        fields: [
          { name: 'title', type: 'text', localized: true, required: true },
          {
            name: 'notes',
            type: 'array',
            localized: true,
            fields: [{ name: 'note', type: 'text' }],
          },
          {
            name: 'number',
            type: 'number',
            // Runs after the collection's hooks, as Payload's own slug field does.
            hooks: {
              beforeChange: [
                ({ value, req }): unknown => (req.context['late'] === true ? 99 : value),
              ],
            },
          },
        ],
      },
    ],
    plugins: [
      workflowPlugin({
        collections: { pages: { definition } },
        bodies: { desk: word('Desk') },
        media: [],
        actor: (user) => people.get(String(user.id)) ?? writer,
        members: () =>
          Promise.resolve([...people.values()].map((actor) => ({ ...actor, email: '' }))),
        signer: fileSigner(path.join(dir, 'keys')),
      }),
    ],
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    telemetry: false,
  })
  payload = await getPayload({ config, key: randomUUID() })
  const created = await payload.create({
    ...{ collection: 'pages', draft: true, locale: 'vi', req: await as('writer') },
    data: { title: 'Trang chủ', number: 1, notes: [{ note: 'một' }] },
  } as never)
  id = String((created as { id: string }).id)
  await save({ title: 'Home', notes: [{ note: 'one' }] }, 'en')
  await walk()
})

afterAll(async () => {
  await payload.destroy()
  remove()
})

const as = (key: string) =>
  createLocalReq({ user: { id: key, collection: 'users' } as never }, payload)

const save = async (data: object, locale: 'vi' | 'en', more: object = { draft: true }) =>
  payload.update({
    ...{ collection: 'pages', id, locale, data, req: await as('writer') },
    ...more,
  } as never)

const step = async (key: string, action: 'submit' | 'approve' | 'publish') => {
  const req = await as(key)
  const { revision, contentHash } = await workflowView(req, 'pages', id)
  await act({ req, collection: 'pages', id, action, revision, contentHash })
}

const walk = async () => {
  await step('writer', 'submit')
  await step('reviewer', 'approve')
  await step('reviewer', 'publish')
}

const shown = async () =>
  (await payload.findByID({
    ...{ collection: 'pages', id, locale: 'all', overrideAccess: false },
  } as never)) as unknown as {
    title: Record<string, string>
    notes: Record<string, { note: string }[]>
  }

it('what was approved goes public in every locale', async () => {
  const { title, notes } = await shown()
  expect(title).toEqual({ vi: 'Trang chủ', en: 'Home' })
  expect(notes['en']?.[0]?.note).toBe('one')
})

it.each([
  ['a write to the live record in the other locale', { draft: false }],
  ['publishing one locale alone', { draft: false, publishSpecificLocale: 'en' }],
  ['publishing all locales', { draft: false, publishAllLocales: true }],
])('%s is refused', async (_, more) => {
  const before = JSON.stringify(await shown())
  const write = save({ title: 'Hacked', _status: 'published' }, 'en', more)
  await expect(write).rejects.toMatchObject({ status: 403 })
  expect(JSON.stringify(await shown())).toBe(before)
})

it('a field’s hook that changes what was approved, after all other hooks, is refused', async () => {
  const before = JSON.stringify(await shown())
  const req = await as('writer')
  req.context['late'] = true
  const write = payload.update({
    ...{ collection: 'pages', id, locale: 'vi', data: { _status: 'published' }, req },
  } as never)
  await expect(write).rejects.toMatchObject({ status: 403 })
  expect(JSON.stringify(await shown())).toBe(before)
})

it('unpublishing all locales is refused outside a decision', async () => {
  const before = JSON.stringify(await shown())
  const write = payload.update({
    ...{ collection: 'pages', id, data: { _status: 'draft' }, unpublishAllLocales: true },
    req: await as('writer'),
  } as never)
  await expect(write).rejects.toMatchObject({ status: 403 })
  expect(JSON.stringify(await shown())).toBe(before)
})

it('copying one locale over another, which writes the live record, is refused', async () => {
  const before = JSON.stringify(await shown())
  const copy = copyDataFromLocaleHandler({
    ...{ collectionSlug: 'pages', docID: id, fromLocale: 'vi', toLocale: 'en' },
    ...{ overrideData: true, req: await as('writer') },
  } as never)
  await expect(copy).rejects.toMatchObject({ status: 403 })
  expect(JSON.stringify(await shown())).toBe(before)
})

it('coming back from the trash does not make a page public', async () => {
  const created = (await payload.create({
    ...{ collection: 'pages', draft: true, locale: 'vi', data: { title: 'Bỏ đi' } },
    req: await as('writer'),
  } as never)) as unknown as { id: string }
  const change = async (data: object) =>
    payload.update({
      ...{ collection: 'pages', id: created.id, locale: 'vi', trash: true, data },
      req: await as('writer'),
    } as never)
  await change({ deletedAt: new Date().toISOString() })
  await expect(change({ deletedAt: null, _status: 'published' })).rejects.toMatchObject({
    status: 403,
  })
  await change({ deletedAt: null })
  const seen = (await payload.find({
    ...{ collection: 'pages', overrideAccess: false, locale: 'vi' },
  } as never)) as unknown as { docs: { id: string }[] }
  expect(seen.docs.map((doc) => doc.id)).toEqual([id])
})

it('a change in one locale alone reopens the whole, and reaches the public by the chain', async () => {
  await save({ title: 'Welcome' }, 'en')
  expect((await workflowView(await as('reviewer'), 'pages', id)).state).toBe('draft')
  expect((await shown()).title['en']).toBe('Home')
  await walk()
  expect((await shown()).title).toEqual({ vi: 'Trang chủ', en: 'Welcome' })
})
