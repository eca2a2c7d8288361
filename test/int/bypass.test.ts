import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readHeads, verifyLedger } from '@bangtin/workflow'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  actAs,
  draftArticle,
  liveArticle,
  openWard,
  type Reply,
  uploadPicture,
  type Ward,
} from '../helpers/ward.ts'

let ward: Ward
let live: string
let withDraft: string
let draft: string
let cover: string

const mediaDir = () => path.join(ward.dir, 'media')
const files = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(mediaDir())
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(path.join(mediaDir(), name)))
          .digest('hex'),
      ]),
  )

/** All that the public can read of the collections, and every file on disk. */
const publicFace = async (): Promise<string> => {
  const face: unknown[] = [files()]
  for (const collection of ['articles', 'posters', 'banners', 'media'] as const)
    face.push(
      await ward.payload.find({
        ...{ collection, overrideAccess: false, depth: 1, limit: 0, sort: 'id' },
      }),
    )
  // A save that changes nothing may still move the date.
  return JSON.stringify(face, (key, value: unknown) => (key === 'updatedAt' ? undefined : value))
}

beforeAll(async () => {
  ward = await openWard()
  live = await liveArticle(ward, 'Tin đang công khai')
  withDraft = await liveArticle(ward, 'Tin có bản sửa')
  await ward.payload.update({
    ...{ collection: 'articles', id: withDraft, draft: true, data: { title: 'Bản sửa' } },
    req: await ward.as('editor'),
  })
  draft = await draftArticle(ward, 'Chưa duyệt')
  const article = await ward.payload.findByID({ collection: 'articles', id: live, depth: 0 })
  cover = article.cover as string
})

afterAll(() => ward.close())

let before: string
beforeEach(async () => {
  before = await publicFace()
})

const versionOf = async (id: string, status: 'draft' | 'published'): Promise<string> => {
  const { docs } = await ward.payload.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: status } }] },
  })
  const [version] = docs
  if (!version) throw new Error(`No ${status} version.`)
  return version.id
}

const changed = { title: 'Đã bị đổi' }

const picture = () =>
  sharp({ create: { width: 20, height: 20, channels: 3, background: 'red' } })
    .png()
    .toBuffer()

const upload = async (): Promise<FormData> => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(await picture())], { type: 'image/png' }), 'khac.png')
  form.set('_payload', JSON.stringify({ alt: 'khác' }))
  return form
}

type Path = [name: string, send: (as?: string) => Promise<Reply>]

const rest =
  (method: string, url: () => string | Promise<string>, body?: () => unknown) =>
  async (as?: string): Promise<Reply> =>
    ward.rest(method, await url(), {
      ...(as ? { as } : {}),
      ...(body ? { body: await body() } : {}),
    })

const gql =
  (query: () => string | Promise<string>) =>
  async (as?: string): Promise<Reply> =>
    ward.graphql(await query(), as ? { as } : {})

const paths: Path[] = [
  [
    'PATCH of a live document without _status',
    rest(
      'PATCH',
      () => `/articles/${live}`,
      () => changed,
    ),
  ],
  [
    'the same with a newer draft waiting',
    rest(
      'PATCH',
      () => `/articles/${withDraft}`,
      () => changed,
    ),
  ],
  [
    'PATCH with _status published',
    rest(
      'PATCH',
      () => `/articles/${draft}`,
      () => ({ ...changed, _status: 'published' }),
    ),
  ],
  [
    '?draft=true with _status published',
    rest(
      'PATCH',
      () => `/articles/${draft}?draft=true`,
      () => ({ _status: 'published' }),
    ),
  ],
  [
    '?autosave=true without draft',
    rest(
      'PATCH',
      () => `/articles/${live}?autosave=true`,
      () => changed,
    ),
  ],
  [
    'unpublishing by PATCH',
    rest(
      'PATCH',
      () => `/articles/${live}`,
      () => ({ _status: 'draft' }),
    ),
  ],
  [
    '?publishSpecificLocale',
    rest(
      'PATCH',
      () => `/articles/${draft}?publishSpecificLocale=vi`,
      () => ({ _status: 'published' }),
    ),
  ],
  [
    'create with _status published',
    rest(
      'POST',
      () => '/articles',
      () => ({ title: 'Mới', kind: 'news', _status: 'published' }),
    ),
  ],
  [
    'duplicate as published',
    rest(
      'POST',
      () => `/articles/${live}/duplicate?draft=false`,
      () => ({ _status: 'published' }),
    ),
  ],
  [
    'trash of a live document',
    rest(
      'PATCH',
      () => `/articles/${live}`,
      () => ({ deletedAt: new Date().toISOString() }),
    ),
  ],
  ['trash of it by a draft save', rest('DELETE', () => `/articles/${live}`)],
  ['delete for good', rest('DELETE', () => `/articles/${live}?trash=true`)],
  ['bulk delete', rest('DELETE', () => `/articles?where[id][equals]=${live}&trash=true`)],
  ['replacing a live file', rest('PATCH', () => `/media/${cover}`, upload)],
  [
    'cropping a live file',
    rest(
      'PATCH',
      () =>
        `/media/${cover}?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=10&uploadEdits[heightInPixels]=10`,
      () => ({}),
    ),
  ],
  [
    'moving its focal point',
    rest(
      'PATCH',
      () => `/media/${cover}`,
      () => ({ focalX: 1, focalY: 99 }),
    ),
  ],
  [
    'rewriting its description',
    rest(
      'PATCH',
      () => `/media/${cover}`,
      () => ({ alt: 'khác' }),
    ),
  ],
  ['deleting a live file', rest('DELETE', () => `/media/${cover}`)],
  ['bulk deleting it', rest('DELETE', () => `/media?where[id][equals]=${cover}`)],
  [
    'GraphQL update',
    gql(() => `mutation { updateArticle(id: "${live}", data: { title: "Đổi" }) { id } }`),
  ],
  [
    'GraphQL publish',
    gql(() => `mutation { updateArticle(id: "${draft}", data: { _status: published }) { id } }`),
  ],
  [
    'GraphQL unpublish',
    gql(() => `mutation { updateArticle(id: "${live}", data: { _status: draft }) { id } }`),
  ],
  ['GraphQL delete', gql(() => `mutation { deleteArticle(id: "${live}") { id } }`)],
  [
    'GraphQL create published',
    gql(
      () =>
        `mutation { createArticle(data: { title: "Mới", kind: news, _status: published }) { id } }`,
    ),
  ],
  [
    'GraphQL restore of a draft as published',
    gql(
      async () =>
        `mutation { restoreVersionArticle(id: "${await versionOf(withDraft, 'draft')}") { id } }`,
    ),
  ],
  [
    'writing the ledger',
    rest(
      'POST',
      () => '/workflow-ledger',
      () => ({ key: 'x' }),
    ),
  ],
  [
    'writing a case',
    rest(
      'PATCH',
      () => '/workflow-cases?where[docKey][exists]=true',
      () => ({ state: 'approved' }),
    ),
  ],
  ['deleting the ledger', rest('DELETE', () => '/workflow-ledger?where[id][exists]=true')],
  ['running jobs', rest('GET', () => '/payload-jobs/run')],
]

/** What Payload takes and drops: a file name sent as data, locales where there are none. */
const idle: Path[] = [
  [
    'naming another file',
    rest(
      'PATCH',
      () => `/media/${cover}`,
      () => ({ filename: 'khac.png' }),
    ),
  ],
  [
    '?unpublishAllLocales',
    rest(
      'PATCH',
      () => `/articles/${live}?unpublishAllLocales=true`,
      () => ({}),
    ),
  ],
  [
    '?publishAllLocales',
    rest(
      'PATCH',
      () => `/articles/${draft}?publishAllLocales=true`,
      () => ({}),
    ),
  ],
]

describe.each(['editor', 'designer', 'admin', undefined])('as %s', (as) => {
  it.each(paths)('%s is refused and changes nothing public', async (_, send) => {
    const { status, json } = await send(as)
    const refused = status >= 400 || Array.isArray(json['errors'])
    expect({ refused, json }).toMatchObject({ refused: true })
    expect(status).toBeLessThan(500)
    expect(await publicFace()).toBe(before)
  })

  it.each(idle)('%s has no effect', async (_, send) => {
    expect((await send(as)).status).toBeLessThan(500)
    expect(await publicFace()).toBe(before)
  })

  it('restoring an old version of a live document over it is refused', async () => {
    const version = await versionOf(withDraft, 'draft')
    const { status } = await ward.rest('POST', `/articles/versions/${version}`, as ? { as } : {})
    expect(status).toBeGreaterThanOrEqual(400)
    expect(await publicFace()).toBe(before)
  })

  it('bulk update reports each document as refused', async () => {
    const options = { ...(as ? { as } : {}), body: changed }
    const { status, json } = await ward.rest(
      'PATCH',
      `/articles?where[id][equals]=${live}`,
      options,
    )
    expect(status >= 400 || (json['errors'] as unknown[]).length > 0).toBe(true)
    expect(await publicFace()).toBe(before)
  })

  it('a copy of a live document is a draft that the public does not see', async () => {
    await ward.rest('POST', `/articles/${live}/duplicate`, as ? { as } : {})
    expect(await publicFace()).toBe(before)
  })
})

describe('by the Local API with overrideAccess', () => {
  const local: [string, () => Promise<unknown>][] = [
    ['update', () => ward.payload.update({ collection: 'articles', id: live, data: changed })],
    [
      'update of the one with a draft',
      () => ward.payload.update({ collection: 'articles', id: withDraft, data: changed }),
    ],
    [
      'publish',
      () =>
        ward.payload.update({ collection: 'articles', id: draft, data: { _status: 'published' } }),
    ],
    [
      'draft save as published',
      () =>
        ward.payload.update({
          collection: 'articles',
          id: draft,
          draft: true,
          data: { _status: 'published' },
        }),
    ],
    [
      'autosave',
      () =>
        ward.payload.update({ collection: 'articles', id: live, autosave: true, data: changed }),
    ],
    [
      'unpublish',
      () => ward.payload.update({ collection: 'articles', id: live, data: { _status: 'draft' } }),
    ],
    ['delete', () => ward.payload.delete({ collection: 'articles', id: live })],
    [
      'create as published',
      () =>
        ward.payload.create({
          collection: 'articles',
          data: { title: 'x', kind: 'news', _status: 'published' } as never,
        }),
    ],
    [
      'duplicate as published',
      () =>
        ward.payload.duplicate({
          collection: 'articles',
          id: live,
          data: { _status: 'published' },
        }),
    ],
    [
      'restore',
      async () =>
        ward.payload.restoreVersion({
          collection: 'articles',
          id: await versionOf(withDraft, 'draft'),
        }),
    ],
    [
      'file replacement',
      async () =>
        ward.payload.update({
          collection: 'media',
          id: cover,
          data: {},
          file: { name: 'a.png', data: await picture(), mimetype: 'image/png', size: 10 },
        }),
    ],
    ['file deletion', () => ward.payload.delete({ collection: 'media', id: cover })],
    [
      'a scheduled publish job',
      async () => {
        await ward.payload.jobs.queue({
          task: 'schedulePublish' as never,
          input: { type: 'publish', doc: { relationTo: 'articles', value: draft } } as never,
        })
        const { jobStatus } = await ward.payload.jobs.run()
        const failed = Object.values(jobStatus ?? {}).every(({ status }) => status !== 'success')
        if (failed) throw new Error('The job failed, as it should.')
      },
    ],
  ]
  it.each(local)('%s is refused and changes nothing public', async (_, work) => {
    await expect(work()).rejects.toThrow()
    expect(await publicFace()).toBe(before)
  })
})

describe('by payload.db itself', () => {
  const db = () => ward.payload.db
  const where = () => ({ id: { equals: live } })
  const direct: [string, () => Promise<unknown>][] = [
    ['updateOne by id', () => db().updateOne({ collection: 'articles', id: live, data: changed })],
    [
      'updateOne by where',
      () => db().updateOne({ collection: 'articles', where: where(), data: changed }),
    ],
    [
      'updateOne to published',
      () => db().updateOne({ collection: 'articles', id: draft, data: { _status: 'published' } }),
    ],
    [
      'updateOne to draft',
      () => db().updateOne({ collection: 'articles', id: live, data: { _status: 'draft' } }),
    ],
    [
      'updateMany',
      () => db().updateMany({ collection: 'articles', where: where(), data: changed }),
    ],
    ['upsert', () => db().upsert({ collection: 'articles', where: where(), data: changed })],
    [
      'create',
      () =>
        db().create({
          collection: 'articles',
          data: { title: 'x', kind: 'news', _status: 'published' },
        }),
    ],
    [
      'createVersion',
      () =>
        db().createVersion({
          collectionSlug: 'articles',
          parent: draft,
          autosave: false,
          createdAt: '',
          updatedAt: '',
          versionData: { title: 'x', _status: 'published' } as never,
        }),
    ],
    [
      'updateVersion',
      async () =>
        db().updateVersion({
          collection: 'articles',
          id: await versionOf(live, 'published'),
          versionData: { version: { ...changed, _status: 'published' } },
        }),
    ],
    ['deleteOne', () => db().deleteOne({ collection: 'articles', where: where() })],
    ['deleteMany', () => db().deleteMany({ collection: 'articles', where: where() })],
    [
      'a medium’s file name',
      () => db().updateOne({ collection: 'media', id: cover, data: { filename: 'khac.png' } }),
    ],
    [
      'a medium’s deletion',
      () => db().deleteOne({ collection: 'media', where: { id: { equals: cover } } }),
    ],
    ['ledger creation', () => db().create({ collection: 'workflow-ledger', data: { key: 'x' } })],
    [
      'ledger update',
      () => db().updateMany({ collection: 'workflow-ledger', where: {}, data: { hash: 'x' } }),
    ],
    ['ledger deletion', () => db().deleteMany({ collection: 'workflow-ledger', where: {} })],
    [
      'case update',
      () =>
        db().updateOne({
          collection: 'workflow-cases',
          where: { docKey: { equals: `articles:${draft}` } },
          data: { liveHash: 'x' },
        }),
    ],
    [
      'a seat',
      () =>
        db().updateOne({
          collection: 'users',
          id: ward.cast.people.get('editor')?.id ?? '',
          data: { memberships: [{ body: 'leadership', position: 'chairman' }] },
        }),
    ],
  ]
  it.each(direct)('%s is refused and changes nothing public', async (_, work) => {
    await expect(work()).rejects.toThrow()
    expect(await publicFace()).toBe(before)
  })

  it('marking a private file as public has no effect', async () => {
    const id = await uploadPicture(ward)
    const shown = await publicFace()
    await db().updateOne({ collection: 'media', id, data: { isPublic: true } })
    expect(await publicFace()).toBe(shown)
  })
})

describe('what the public can read', () => {
  it('is neither drafts nor what is not approved, by any parameter', async () => {
    for (const query of [
      '',
      '?draft=true',
      '?depth=3',
      '?trash=true',
      '?draft=true&depth=5&limit=0',
    ]) {
      const { json } = await ward.rest('GET', `/articles${query}`)
      const text = JSON.stringify(json)
      expect(text).not.toContain('Bản sửa')
      expect(text).not.toContain('Chưa duyệt')
      expect(text).not.toContain('fileHashes":{')
    }
    expect((await ward.rest('GET', `/articles/${draft}`)).status).toBe(404)
    for (const url of [
      '/articles/versions',
      `/articles/versions?where[parent][equals]=${withDraft}`,
      '/workflow-ledger',
      '/workflow-snapshots',
      '/users',
      '/units',
    ])
      expect((await ward.rest('GET', url)).status).toBe(403)
  })

  it('is a file only while live content shows it', async () => {
    const hidden = await ward.payload.findByID({
      collection: 'media',
      id: await uploadPicture(ward),
    })
    const shown = await ward.payload.findByID({ collection: 'media', id: cover })
    expect((await ward.rest('GET', `/media/file/${shown.filename}`)).status).toBe(200)
    expect(
      (await ward.rest('GET', `/media/file/${hidden.filename}`)).status,
    ).toBeGreaterThanOrEqual(403)
    const id = await liveArticle(ward, 'Sẽ gỡ')
    const article = await ward.payload.findByID({ collection: 'articles', id, depth: 1 })
    const { filename } = article.cover as { filename: string }
    expect((await ward.rest('GET', `/media/file/${filename}`)).status).toBe(200)
    await actAs(ward, 'leader', 'articles', id, 'unpublish', 'sai số liệu')
    expect((await ward.rest('GET', `/media/file/${filename}`)).status).toBeGreaterThanOrEqual(403)
  })

  it('does not hold evidence', async () => {
    const evidence = [{ note: 'Ghi chú nội bộ' }]
    await ward.payload.update({
      ...{ collection: 'articles', id: live, data: { evidence } },
      req: await ward.as('editor'),
    })
    const { json } = await ward.rest('GET', `/articles/${live}?depth=2`)
    expect(JSON.stringify(json)).not.toContain('nội bộ')
  })
})

it('leaves a ledger that verifies against the heads kept outside', async () => {
  const report = await verifyLedger(ward.payload, readHeads(path.join(ward.dir, 'data', 'keys')))
  expect(report.faults).toEqual([])
  expect(report.entries).toBeGreaterThan(10)
})
