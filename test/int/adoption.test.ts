import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  act,
  type Actor,
  adopt,
  adoptionReport,
  defineWorkflow,
  fileSigner,
  readHeads,
  reconcile,
  verifyLedger,
  workflowPlugin,
  workflowView,
} from '@bangtin/workflow'
import { createClient } from '@libsql/client'
import { buildConfig, createLocalReq, getPayload, type Payload, type Plugin } from 'payload'
import sharp from 'sharp'
import { afterAll, expect, it } from 'vitest'
import { sqlite } from '../../src/database/sqlite.ts'
import { tempDir } from '../helpers/temp.ts'

const { dir, remove } = tempDir()
const databaseUrl = pathToFileURL(path.join(dir, 'pages.db')).href
const word = (text: string) => ({ vi: text, en: text })
const writer: Actor = { id: 'writer', name: 'Writer', seats: [], isEditor: true }
const chief: Actor = {
  id: 'chief',
  name: 'Chief',
  seats: [{ body: 'desk', position: 'chief' }],
  isEditor: true,
}
const people = new Map([writer, chief].map((actor) => [actor.id, actor]))
const desk = { body: 'desk' }

const workflow = workflowPlugin({
  collections: {
    pages: {
      definition: defineWorkflow({
        version: 1,
        stages: [{ name: 'desk', by: desk, label: word('Desk'), approveLabel: word('Approve') }],
        publish: [desk],
        unpublish: [desk],
        manage: [desk],
      }),
    },
  },
  bodies: { desk: word('Desk') },
  actor: (user) => people.get(String(user.id)) ?? writer,
  members: () => Promise.resolve([...people.values()].map((actor) => ({ ...actor, email: '' }))),
  signer: fileSigner(path.join(dir, 'keys')),
})

const open = async (plugins: Plugin[]): Promise<Payload> => {
  const config = await buildConfig({
    secret: 'adoption',
    db: sqlite({ url: databaseUrl, push: true }),
    collections: [
      { slug: 'users', auth: true, fields: [] },
      {
        slug: 'media',
        upload: { staticDir: path.join(dir, 'media') },
        access: { read: () => true },
        fields: [{ name: 'alt', type: 'text' }],
      },
      {
        slug: 'pages',
        versions: { drafts: true },
        admin: { useAsTitle: 'title' },
        access: { read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }) },
        fields: [
          { name: 'title', type: 'text' },
          { name: 'picture', type: 'upload', relationTo: 'media' },
        ],
      },
    ],
    plugins,
    sharp,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    telemetry: false,
  })
  return getPayload({ config, key: randomUUID() })
}

let payload: Payload

afterAll(async () => {
  await payload.destroy()
  remove()
})

const as = (id: string) => createLocalReq({ user: { id, collection: 'users' } as never }, payload)

const titles = async (): Promise<string[]> => {
  const { docs } = await payload.find({
    ...({ collection: 'pages', overrideAccess: false, sort: 'title' } as never as object),
  } as never)
  return (docs as unknown as { title: string }[]).map(({ title }) => title)
}

const publicFiles = async (): Promise<number> =>
  (await payload.find({ collection: 'media', overrideAccess: false })).totalDocs

it('takes in what was public before, under a name, and lets nothing go dark', async () => {
  payload = await open([])
  const data = await sharp({
    create: { width: 8, height: 8, channels: 3, background: '#900' },
  })
    .png()
    .toBuffer()
  const file = { name: 'a.png', data, mimetype: 'image/png', size: data.length }
  const { id: picture } = await payload.create({ collection: 'media', data: { alt: 'Ảnh' }, file })
  const live = (await payload.create({
    ...({ collection: 'pages', data: { title: 'Cũ', picture, _status: 'published' } } as object),
  } as never)) as unknown as { id: string }
  const drafted = (await payload.create({
    ...({ collection: 'pages', data: { title: 'Cũ 2', _status: 'published' } } as object),
  } as never)) as unknown as { id: string }
  await payload.update({
    ...({
      collection: 'pages',
      id: drafted.id,
      draft: true,
      data: { title: 'Nháp mới' },
    } as object),
  } as never)
  await payload.destroy()
  // Drizzle's push fails to alter this table of locks, which hold nothing here.
  const database = createClient({ url: databaseUrl })
  await database.execute('DROP TABLE payload_locked_documents_rels')
  database.close()

  payload = await open([workflow])
  expect(await titles()).toEqual(['Cũ', 'Cũ 2'])
  expect(await publicFiles()).toBe(1)
  const report = await adoptionReport(payload)
  expect(report.documents.map(({ title }) => title).sort()).toEqual(['Cũ', 'Cũ 2'])
  expect(report.media).toMatchObject([{ filename: 'a.png', missing: false }])

  await expect(adopt(await as('writer'))).rejects.toMatchObject({ data: { code: 'not-a-manager' } })
  const done = await adopt(await as('chief'))
  expect(done).toMatchObject({ media: 1, failed: [] })
  expect(done.documents).toHaveLength(2)
  expect(await adoptionReport(payload)).toEqual({ documents: [], media: [] })
  expect(await titles()).toEqual(['Cũ', 'Cũ 2'])
  expect(await publicFiles()).toBe(1)

  const view = await workflowView(await as('chief'), 'pages', live.id)
  expect(view).toMatchObject({ state: 'published', history: [{ action: 'adopt' }] })
  expect(view.history[0]?.actor.name).toBe('Chief')
  const other = await workflowView(await as('chief'), 'pages', drafted.id)
  expect(other).toMatchObject({ state: 'draft', changedSinceLive: [{ path: 'title' }] })
  expect(await reconcile(payload)).toEqual([])
  expect((await verifyLedger(payload, readHeads(path.join(dir, 'keys')))).faults).toEqual([])
})

it('governs what was adopted like everything else', async () => {
  const { docs } = (await payload.find({
    ...({ collection: 'pages', where: { title: { equals: 'Cũ' } } } as object),
  } as never)) as unknown as { docs: { id: string }[] }
  const id = docs[0]?.id ?? ''
  const write = payload.update({
    ...({ collection: 'pages', id, data: { title: 'Lén', _status: 'published' } } as object),
    req: await as('writer'),
  } as never)
  await expect(write).rejects.toMatchObject({ status: 403 })
  await payload.update({
    ...({ collection: 'pages', id, draft: true, data: { title: 'Mới' } } as object),
    req: await as('writer'),
  } as never)
  for (const [key, action] of [
    ['writer', 'submit'],
    ['chief', 'approve'],
    ['chief', 'publish'],
  ] as const) {
    const req = await as(key)
    const { revision, contentHash } = await workflowView(req, 'pages', id)
    await act({ req, collection: 'pages', id, action, revision, contentHash })
  }
  expect(await titles()).toEqual(['Cũ 2', 'Mới'])
})
