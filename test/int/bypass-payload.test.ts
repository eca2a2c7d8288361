import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { importExportPlugin } from '@payloadcms/plugin-import-export'
import type { WorkflowView } from '@bangtin/workflow'
import { type CollectionConfig, createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPages, type Pages } from '../helpers/pages.ts'
import { tempDir } from '../helpers/temp.ts'

const { dir, remove } = tempDir()
let pages: Pages
let live: string
let draft: string

const inTemp = ({ collection }: { collection: CollectionConfig }): CollectionConfig => ({
  ...collection,
  upload: { ...(collection.upload as object), staticDir: dir },
})

const publish = async (title: string): Promise<string> => {
  const id = await pages.draft(title)
  await pages.act('writer', id, 'submit')
  await pages.act('reviewer', id, 'approve')
  await pages.act('reviewer', id, 'publish')
  return id
}

beforeAll(async () => {
  pages = await openPages(
    {},
    {
      // The import nests writes of its own, which the app's write lane refuses to wait for.
      db: sqliteAdapter({ client: { url: `file:${dir}/plain.db` }, push: true }),
      collection: { orderable: true, folders: true },
      folders: {},
      plugins: [
        importExportPlugin({
          collections: [
            {
              slug: 'pages' as never,
              import: { disableJobsQueue: true, overrideCollection: inTemp },
              export: false,
            },
          ],
        }),
      ],
      jobs: {
        tasks: [
          {
            slug: 'overwrite',
            handler: async ({ req }) => {
              await req.payload.update({
                ...{ collection: 'pages', id: live, data: { title: 'By a job' }, req },
              } as never)
              return { output: {} }
            },
          },
        ],
      },
    },
  )
  live = await publish('Live')
  draft = await pages.draft('Draft')
})

afterAll(async () => {
  await pages.close()
  remove()
})

const shown = async (): Promise<Record<string, unknown>[]> => {
  const { docs } = await pages.payload.find({
    ...{ collection: 'pages', where: { _status: { equals: 'published' } }, sort: '_order' },
  } as never)
  return (docs as unknown as Record<string, unknown>[]).map(({ id, title, _order, folder }) => ({
    ...{ id, title, _order, folder },
  }))
}

const unchanged = async (work: () => Promise<unknown>): Promise<unknown> => {
  const before = await shown()
  const result = await work().catch((error: unknown) => error)
  expect(await shown()).toEqual(before)
  return result
}

const csv = (rows: string[]) => {
  const data = Buffer.from(rows.join('\n'))
  return { name: 'rows.csv', data, mimetype: 'text/csv', size: data.length }
}

const importRows = (rows: string[], importMode: string) => async () =>
  pages.payload.create({
    ...{ collection: 'imports', file: csv(rows) },
    data: { collectionSlug: 'pages', importMode, matchField: 'id' },
    req: await pages.as('reviewer'),
  } as never)

it('an import cannot change what is public', async () => {
  await unchanged(importRows(['id,title', `${live},Imported`], 'update'))
  await unchanged(importRows(['id,title,_status', `${live},Imported,published`], 'upsert'))
})

it('an import cannot make anything public', async () => {
  await unchanged(importRows(['title,_status', 'New,published'], 'create'))
  await unchanged(importRows(['id,title,_status', `${draft},New,published`], 'update'))
  // What the import may do it does: without this the refusals above would prove nothing.
  await importRows(['title,_status', 'Imported draft,draft'], 'create')()
  const { totalDocs } = await pages.payload.find({
    ...{ collection: 'pages', where: { title: { equals: 'Imported draft' } } },
  } as never)
  expect(totalDocs).toBe(1)
})

it('another order of what is public is a change that needs approval', async () => {
  const second = await publish('Second')
  const [first, other] = await shown()
  expect(String(other?.['id'])).toBe(second)
  const reply = await unchanged(() =>
    pages.rest('POST', '/reorder', {
      as: 'reviewer',
      body: {
        collectionSlug: 'pages',
        docsToMove: [first?.['id']],
        newKeyWillBe: 'greater',
        orderableFieldName: '_order',
        target: { id: other?.['id'], key: other?.['_order'] },
      },
    }),
  )
  expect(reply).toMatchObject({ status: 403 })
  expect(String(first?.['id'])).toBe(live)
})

it('a folder that goes takes nothing public with it', async () => {
  const { payload } = pages
  const folder = (await payload.create({
    ...{ collection: 'payload-folders', data: { name: 'Folder', folderType: ['pages'] } },
  } as never)) as unknown as { id: string }
  const inside = await pages.draft('Inside')
  await payload.update({
    ...{ collection: 'pages', id: inside, draft: true, data: { folder: folder.id } },
    req: await createLocalReq({}, payload),
  } as never)
  await pages.act('writer', inside, 'submit')
  await pages.act('reviewer', inside, 'approve')
  await pages.act('reviewer', inside, 'publish')
  const titles = async () => (await shown()).map(({ title }) => title)
  expect(await titles()).toContain('Inside')
  await payload
    .delete({ ...{ collection: 'payload-folders', id: folder.id } } as never)
    .catch(() => undefined)
  expect(await titles()).toContain('Inside')
})

it('a job, which no user stands behind, writes nothing public', async () => {
  const { payload } = pages
  await payload.jobs.queue({ task: 'overwrite', input: {} } as never)
  const result = await unchanged(() => payload.jobs.run())
  expect(JSON.stringify(result)).toContain('error')
})

it('scheduling by Payload itself publishes nothing', async () => {
  const { payload } = pages
  await unchanged(async () => {
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'pages', value: draft } },
    } as never)
    await payload.jobs.run()
  })
})

it('nobody becomes able to decide by writing what decides', async () => {
  const { json } = await pages.rest('GET', `/pages/${live}/workflow`, { as: 'keeper' })
  expect((json as unknown as WorkflowView).allowed).toEqual([])
  for (const [method, url, body] of [
    ['POST', '/workflow-cases', { docKey: `pages:${draft}`, state: 'approved' }],
    ['POST', '/workflow-tasks', { docKey: `pages:${draft}`, personId: 'x' }],
    ['POST', '/workflow-ledger', { docKey: `pages:${draft}`, seq: 99 }],
    ['DELETE', '/workflow-tasks?where[id][exists]=true', undefined],
    ['PATCH', '/workflow-snapshots?where[id][exists]=true', { data: {} }],
  ] as const) {
    const { status } = await pages.rest(method, url, { as: 'keeper', body })
    expect([url, status]).toEqual([url, 403])
  }
})
