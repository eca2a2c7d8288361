import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  act,
  adopt,
  type ActArgs,
  type Actor,
  defineWorkflow,
  engineOf,
  fileSigner,
  readHeads,
  readLiveContent,
  rebuildCases,
  reconcile,
  takeDownDiscrepancies,
  verifyLedger,
  workflowPlugin,
  workflowView,
} from '@bangtin/workflow'
import {
  buildConfig,
  createLocalReq,
  getPayload,
  handleEndpoints,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqlite } from '../../src/database/sqlite.ts'
// The package's own entry needs a bundler for its styles.
import { copyDataFromLocaleHandler } from '../../node_modules/@payloadcms/ui/dist/utilities/copyDataFromLocale.js'
import { tempDir } from '../helpers/temp.ts'

type Locale = 'vi' | 'en'
type Person = 'writer' | 'translator' | 'reviewer'
type Row = { id: string; caption?: string; place?: number }
type Record_ = {
  id: string
  title: Record<string, string | null>
  notes: Record<string, { note: string }[]>
  number: number | null
  rows: { id: string; place: number | null; caption: Record<string, string | null> }[]
  _status: string
}

const { dir, remove } = tempDir()
const keys = path.join(dir, 'keys')
const word = (text: string) => ({ vi: text, en: text })
const desk = { body: 'desk' }
const actors: Record<Person, Actor> = {
  writer: { id: 'writer', name: 'Writer', seats: [], isEditor: true },
  translator: { id: 'translator', name: 'Translator', seats: [], isEditor: true },
  reviewer: {
    id: 'reviewer',
    name: 'Reviewer',
    seats: [{ body: 'desk', position: 'chief' }],
    isEditor: true,
  },
}

let config: SanitizedConfig
let payload: Payload
let id: string
const tokens = new Map<string, string>()
const notices: { to: string; locale: string | null }[] = []

beforeAll(async () => {
  const definition = defineWorkflow({
    version: 1,
    stages: [{ name: 'desk', by: desk, label: word('Desk'), approveLabel: word('Approve') }],
    publish: [desk],
    unpublish: [desk],
    takeDown: [desk],
    manage: [desk],
  })
  const actorOf = (user: object) =>
    actors[String((user as { email?: string }).email).split('@')[0] as Person]
  config = await buildConfig({
    secret: 'locales',
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
          { name: 'number', type: 'number' },
          {
            name: 'rows',
            type: 'array',
            fields: [
              { name: 'place', type: 'number' },
              { name: 'caption', type: 'text', localized: true },
            ],
          },
        ],
      },
    ],
    plugins: [
      workflowPlugin({
        collections: { pages: { definition, locales: 'each' } },
        bodies: { desk: word('Desk') },
        media: [],
        actor: actorOf,
        members: () =>
          Promise.resolve(Object.values(actors).map((actor) => ({ ...actor, email: '' }))),
        signer: fileSigner(keys),
        notify: (_, { to, locale }) => {
          notices.push({ to: to.id, locale })
          return Promise.resolve()
        },
      }),
    ],
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    telemetry: false,
  })
  payload = await getPayload({ config, key: randomUUID() })
  for (const name of Object.keys(actors)) {
    const login = { email: `${name}@pages.test`, password: 'a-long-password' }
    await payload.create({ collection: 'users', data: login } as never)
    const { token } = (await payload.login({ collection: 'users', data: login } as never)) as {
      token: string
    }
    tokens.set(name, token)
  }
  // Nothing is here from before: from now on everything public came by a decision.
  await adopt(await as('reviewer'))
  id = await create('Trang chủ')
})

afterAll(async () => {
  await payload.destroy()
  remove()
})

const as = async (name: Person) => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: `${name}@pages.test` } },
  })
  return createLocalReq({ user: { ...docs[0], collection: 'users' } as never }, payload)
}

const create = async (title: string): Promise<string> => {
  const rows = [
    { place: 1, caption: `${title}: ảnh một` },
    { place: 2, caption: `${title}: ảnh hai` },
  ]
  const data = { title, number: 1, notes: [{ note: 'một' }], rows }
  const created = await payload.create({
    ...{ collection: 'pages', draft: true, locale: 'vi', data, req: await as('writer') },
  } as never)
  return (created as unknown as { id: string }).id
}

const save = async (
  page: string,
  locale: Locale,
  data: object,
  more: object = { draft: true },
  name: Person = locale === 'en' ? 'translator' : 'writer',
) =>
  payload.update({
    ...{ collection: 'pages', id: page, locale, data, req: await as(name) },
    ...more,
  } as never)

/** The rows of the working copy with other captions in one locale. */
const captioned = async (page: string, locale: Locale, captions: string[]) => {
  const { rows } = (await payload.findByID({
    ...{ collection: 'pages', id: page, draft: true, locale },
  } as never)) as unknown as { rows: Row[] }
  return rows.map((row, place) => ({ ...row, caption: captions[place] }))
}

const translate = async (page: string, title: string) =>
  save(page, 'en', {
    title,
    notes: [{ note: 'one' }],
    rows: await captioned(page, 'en', [`${title}: picture one`, `${title}: picture two`]),
  })

const viewOf = async (page: string, locale?: Locale) =>
  workflowView(await as('reviewer'), 'pages', page, locale)

const step = async (
  name: Person,
  page: string,
  locale: Locale,
  action: ActArgs['action'],
  more: Partial<ActArgs> = {},
) => {
  const { revision, contentHash } = await viewOf(page, locale)
  const req = await as(name)
  return act({ req, collection: 'pages', id: page, locale, action, revision, contentHash, ...more })
}

const walk = async (page: string, locale: Locale) => {
  await step(locale === 'en' ? 'translator' : 'writer', page, locale, 'submit')
  await step('reviewer', page, locale, 'approve')
  return step('reviewer', page, locale, 'publish')
}

const send = async (
  method: string,
  url: string,
  { name, body }: { name?: Person; body?: object } = {},
) => {
  const response = await handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api${url}`, {
      method,
      headers: {
        ...(name ? { Authorization: `JWT ${tokens.get(name)}` } : {}),
        ...(body ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  })
  return { status: response.status, text: await response.text() }
}

const graphql = async (query: string, name?: Person) => {
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const response = await GRAPHQL_POST(config)(
    new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(name ? { Authorization: `JWT ${tokens.get(name)}` } : {}),
      },
      body: JSON.stringify({ query }),
    }),
  )
  return response.text()
}

const shown = async (page: string): Promise<Record_> =>
  (await payload.findByID({
    ...{ collection: 'pages', id: page, locale: 'all', overrideAccess: false },
  } as never)) as never

/** What somebody who is not signed in gets, by every way in. */
const outside = async (page: string): Promise<string> => {
  const urls = [
    `/pages/${page}?locale=en`,
    `/pages/${page}?locale=all`,
    `/pages/${page}?locale=en&fallback-locale=none`,
    `/pages/${page}?locale=vi&fallback-locale=en`,
    `/pages/${page}?locale=en&draft=true`,
    `/pages/${page}?locale=all&draft=true&depth=3`,
    `/pages?locale=all`,
    `/pages?locale=en&draft=true&where[title][exists]=true`,
    `/pages?locale=en&where[title][like]=om`,
    `/pages?locale=en&draft=true&where[title][like]=om`,
    `/pages/versions?locale=all`,
    `/pages/versions?locale=en&where[parent][equals]=${page}`,
    `/pages/${page}/workflow?locale=en`,
  ]
  const answers: string[] = []
  for (const url of urls) answers.push((await send('GET', url)).text)
  answers.push(
    await graphql(`{ Page(id: "${page}", locale: en) { title rows { caption } } }`),
    await graphql(`{ Page(id: "${page}", locale: en, draft: true) { title rows { caption } } }`),
    await graphql(`
      {
        Pages(locale: en, draft: true) {
          docs {
            title
            rows {
              caption
            }
          }
        }
      }
    `),
    await graphql(`
      {
        versionsPages(locale: en) {
          docs {
            version {
              title
            }
          }
        }
      }
    `),
  )
  return answers.join('\n')
}

const refusal = (code: string, status: number) => ({ status, data: { code } })

const copyToEnglish = async (page: string) =>
  copyDataFromLocaleHandler({
    ...{ collectionSlug: 'pages', docID: page, fromLocale: 'vi', toLocale: 'en' },
    ...{ overrideData: true, req: await as('writer') },
  } as never)

describe('one page in two languages', () => {
  it('a language has a way of its own from when it has content', async () => {
    const before = await viewOf(id, 'en')
    expect(before).toMatchObject({ locale: 'en', state: 'draft', allowed: [], history: [] })
    await expect(step('translator', id, 'en', 'submit')).rejects.toMatchObject(
      refusal('locale-empty', 409),
    )
    await translate(id, 'Home')
    const [vi, en] = [await viewOf(id, 'vi'), await viewOf(id, 'en')]
    expect(en.revision).toBe(vi.revision)
    expect(en.history.map(({ action, actor }) => [action, actor.id])).toEqual([
      ['create', 'translator'],
    ])
    expect(vi.history.map(({ actor }) => actor.id)).toEqual(['writer'])
  })

  it('the default language goes public while the other is a draft that nobody outside sees', async () => {
    await walk(id, 'vi')
    expect(await shown(id)).toMatchObject({ title: { vi: 'Trang chủ' }, number: 1 })
    const seen = await outside(id)
    expect(seen).toContain('Trang chủ: ảnh hai')
    expect(seen).not.toMatch(/Home|"one"/)
    expect(await viewOf(id, 'en')).toMatchObject({ state: 'draft', live: null })
    const draft = await send('GET', `/pages/${id}?locale=en&draft=true`, { name: 'translator' })
    expect(JSON.parse(draft.text)).toMatchObject({ title: 'Home', _status: 'draft' })
    const content = await readLiveContent(await as('reviewer'), 'pages', id)
    expect(JSON.stringify(content?.data)).not.toContain('Home')
  })

  it.each([
    ['a write to the live record', { draft: false }],
    ['publishing that language alone', { draft: false, publishSpecificLocale: 'en' }],
    ['publishing all languages', { draft: false, publishAllLocales: true }],
  ])('%s without approval is refused', async (_, more) => {
    const before = JSON.stringify(await shown(id))
    const write = save(id, 'en', { title: 'Hacked', _status: 'published' }, more)
    await expect(write).rejects.toMatchObject({ status: 403 })
    expect(JSON.stringify(await shown(id))).toBe(before)
  })

  it('REST, restoring and duplicating do not bring it before the public', async () => {
    const before = JSON.stringify(await shown(id))
    const patch = await send('PATCH', `/pages/${id}?locale=en`, {
      ...{ name: 'translator', body: { title: 'Hacked', _status: 'published' } },
    })
    expect(patch.status).toBe(403)
    const { docs } = await payload.findVersions({
      ...{ collection: 'pages', where: { parent: { equals: id } }, sort: '-updatedAt' },
    } as never)
    const version = (docs as { id: string }[])[0]?.id
    const restored = await send('POST', `/pages/versions/${version}?locale=en`, {
      name: 'translator',
    })
    expect(restored.status).toBe(403)
    const published = await send('POST', `/pages/${id}/duplicate?locale=en&draft=false`, {
      ...{ name: 'translator', body: { _status: 'published' } },
    })
    expect(published.status).toBe(403)
    expect(JSON.stringify(await shown(id))).toBe(before)
    expect(await outside(id)).not.toMatch(/Home|Hacked/)
  })

  it('the other goes public later and leaves the first untouched', async () => {
    const before = await shown(id)
    const { live, history } = await viewOf(id, 'vi')
    await walk(id, 'en')
    const after = await shown(id)
    expect(after.title).toEqual({ vi: 'Trang chủ', en: 'Home' })
    expect(after.rows.map(({ caption }) => caption['en'])).toEqual([
      'Home: picture one',
      'Home: picture two',
    ])
    expect(after.rows.map(({ caption }) => caption['vi'])).toEqual(
      before.rows.map(({ caption }) => caption['vi']),
    )
    expect(after.number).toBe(1)
    const vi = await viewOf(id, 'vi')
    expect([vi.state, vi.live, vi.history]).toEqual(['published', live, history])
  })

  it('a correction of one travels while both stay public, and leaves the other’s approval', async () => {
    const { live } = await viewOf(id, 'vi')
    await save(id, 'en', { title: 'Welcome' })
    expect(await viewOf(id, 'en')).toMatchObject({ state: 'draft' })
    expect(await viewOf(id, 'vi')).toMatchObject({ state: 'published', live })
    expect((await shown(id)).title).toEqual({ vi: 'Trang chủ', en: 'Home' })
    await walk(id, 'en')
    expect((await shown(id)).title).toEqual({ vi: 'Trang chủ', en: 'Welcome' })
  })

  it('drafts of both in hand: what goes public is the approved one, and the other is not lost', async () => {
    await save(id, 'en', { title: 'Welcome home' })
    await save(id, 'vi', { title: 'Trang nhà', number: 2 })
    await walk(id, 'vi')
    expect(await shown(id)).toMatchObject({
      title: { vi: 'Trang nhà', en: 'Welcome' },
      number: 2,
    })
    expect(await viewOf(id, 'en')).toMatchObject({ state: 'draft' })
    const draft = await send('GET', `/pages/${id}?locale=en&draft=true`, { name: 'translator' })
    expect(JSON.parse(draft.text)).toMatchObject({ title: 'Welcome home', number: 2 })
    await walk(id, 'en')
    expect((await shown(id)).title).toEqual({ vi: 'Trang nhà', en: 'Welcome home' })
  })

  it('taking one down leaves the other, and neither can be deleted or trashed meanwhile', async () => {
    await step('reviewer', id, 'en', 'takeDown', { comment: 'sai tên' })
    const page = await shown(id)
    expect([page.title['vi'], page.title['en'] ?? null]).toEqual(['Trang nhà', null])
    expect(page._status).toBe('published')
    expect(await outside(id)).not.toContain('Welcome')
    expect(await viewOf(id, 'vi')).toMatchObject({ state: 'published' })
    const remove = await send('DELETE', `/pages/${id}`, { name: 'writer' })
    expect(remove.status).toBe(403)
    await expect(save(id, 'vi', { deletedAt: new Date().toISOString() }, {})).rejects.toMatchObject(
      { status: 403 },
    )
    const draft = await send('GET', `/pages/${id}?locale=en&draft=true`, { name: 'translator' })
    expect(JSON.parse(draft.text)).toMatchObject({ title: 'Welcome home' })
    await walk(id, 'en')
  })

  it('taking the default down leaves the other alone before the public', async () => {
    await step('reviewer', id, 'vi', 'takeDown', { comment: 'sai số' })
    const page = await shown(id)
    expect([page.title['vi'] ?? null, page.title['en'], page.number]).toEqual([
      ...[null, 'Welcome home'],
      null,
    ])
    expect(page.rows.map(({ place, caption }) => [place ?? null, caption['en']])).toEqual([
      [null, 'Home: picture one'],
      [null, 'Home: picture two'],
    ])
    expect(await outside(id)).not.toContain('Trang nhà')
    expect(await reconcile(payload)).toEqual([])
    await step('reviewer', id, 'en', 'takeDown', { comment: 'cả hai' })
    expect((await send('GET', `/pages/${id}?locale=all`)).status).toBe(404)
    await walk(id, 'vi')
    await walk(id, 'en')
    expect((await shown(id)).title).toEqual({ vi: 'Trang nhà', en: 'Welcome home' })
  })
})

it('rows are the default’s: a language that stands in other rows waits, or is taken down first', async () => {
  const page = await create('Chợ')
  await translate(page, 'Market')
  await walk(page, 'vi')
  const rows = await captioned(page, 'en', ['Market: picture one', 'Market: picture two'])
  await save(page, 'en', { rows: [rows[1], rows[0]] })
  await step('translator', page, 'en', 'submit')
  await step('reviewer', page, 'en', 'approve')
  await expect(step('reviewer', page, 'en', 'publish')).rejects.toMatchObject(
    refusal('locale-needs-shared', 409),
  )
  await walk(page, 'vi')
  await step('reviewer', page, 'en', 'publish')
  expect((await shown(page)).rows.map(({ caption }) => caption['en'])).toEqual([
    'Market: picture two',
    'Market: picture one',
  ])
  await save(page, 'vi', { rows: (await captioned(page, 'vi', ['một', 'hai'])).slice(0, 1) })
  await step('writer', page, 'vi', 'submit')
  await step('reviewer', page, 'vi', 'approve')
  await expect(step('reviewer', page, 'vi', 'publish')).rejects.toMatchObject({
    ...{ status: 409, data: { code: 'shared-still-needed', details: { locales: ['en'] } } },
  })
  await step('reviewer', page, 'en', 'takeDown', { comment: 'đổi mục' })
  await step('reviewer', page, 'vi', 'publish')
  expect((await shown(page)).rows).toHaveLength(1)
  await walk(page, 'en')
})

it('copying a language over a draft is a draft, and over what is live it is refused', async () => {
  const page = await create('Ao sen')
  await translate(page, 'Lotus pond')
  await walk(page, 'vi')
  await copyToEnglish(page)
  expect((await shown(page)).title['en'] ?? null).toBeNull()
  const { state, history } = await viewOf(page, 'en')
  expect([state, history.at(-1)?.action, history.at(-1)?.actor.id]).toEqual([
    ...['draft', 'edit', 'writer'],
  ])
  await translate(page, 'Lotus pond')
  await walk(page, 'en')
  await expect(copyToEnglish(page)).rejects.toMatchObject({ status: 403 })
  expect((await shown(page)).title).toEqual({ vi: 'Ao sen', en: 'Lotus pond' })
})

it('of two languages published at the same time neither undoes the other', async () => {
  for (let round = 0; round < 5; round += 1) {
    const page = await create(`Đua ${round}`)
    await translate(page, `Race ${round}`)
    for (const locale of ['vi', 'en'] as const) {
      await step(locale === 'en' ? 'translator' : 'writer', page, locale, 'submit')
      await step('reviewer', page, locale, 'approve')
    }
    await Promise.all([
      step('reviewer', page, 'vi', 'publish'),
      step('reviewer', page, 'en', 'publish').catch((error: unknown) => {
        // The rows may not be there yet: then it is refused whole.
        expect(error).toMatchObject(refusal('locale-needs-shared', 409))
        return step('reviewer', page, 'en', 'publish')
      }),
    ])
    expect((await shown(page)).title).toEqual({ vi: `Đua ${round}`, en: `Race ${round}` })
  }
})

it('an edit of one language does not make its writer a contributor to the other', async () => {
  const page = await create('Họp dân')
  await save(page, 'en', { title: 'Meeting' }, { draft: true }, 'reviewer')
  // The only reviewer wrote the English, and nothing of the Vietnamese.
  await expect(step('reviewer', page, 'en', 'submit')).rejects.toMatchObject(
    refusal('no-eligible-approver', 403),
  )
  await walk(page, 'vi')
  expect((await shown(page)).title['vi']).toBe('Họp dân')
})

it('REST and GraphQL name the language, and refuse one that there is not', async () => {
  const page = await create('Thư viện')
  await translate(page, 'Library')
  const url = `/pages/${page}/workflow?locale=en`
  const { text } = await send('GET', url, { name: 'translator' })
  const { revision, contentHash } = JSON.parse(text) as { revision: number; contentHash: string }
  const body = { action: 'submit', revision, contentHash }
  const submitted = await send('POST', url, { name: 'translator', body })
  expect(JSON.parse(submitted.text)).toMatchObject({ locale: 'en', state: 'desk' })
  const asked = `{ workflow(collection: pages, id: "${page}", locale: "en") { state locale } }`
  expect(JSON.parse(await graphql(asked, 'reviewer'))).toMatchObject({
    data: { workflow: { state: 'desk', locale: 'en' } },
  })
  const tasks = JSON.parse(await graphql('{ workflowTasks { docId locale } }', 'reviewer')) as {
    data: { workflowTasks: object[] }
  }
  expect(tasks.data.workflowTasks).toContainEqual({ docId: page, locale: 'en' })
  expect(notices).toContainEqual({ to: 'reviewer', locale: 'en' })
  expect((await viewOf(page, 'vi')).state).toBe('draft')
  const unknown = await send('GET', `/pages/${page}/workflow?locale=fr`, { name: 'writer' })
  expect([unknown.status, unknown.text]).toEqual([400, expect.stringContaining('locale-unknown')])
})

it('a deleted page closes the way of each language', async () => {
  const page = await create('Bỏ đi')
  await translate(page, 'Gone')
  await step('translator', page, 'en', 'submit')
  expect((await send('DELETE', `/pages/${page}`, { name: 'writer' })).status).toBe(403)
  await step('translator', page, 'en', 'recall')
  expect((await send('DELETE', `/pages/${page}`, { name: 'writer' })).status).toBe(200)
  const { docs } = await payload.find({
    ...{ collection: 'workflow-cases', where: { docId: { equals: page } } },
  } as never)
  expect((docs as { state?: string }[]).map(({ state }) => state)).toEqual(['deleted', 'deleted'])
})

it('a language written below Payload is found under its own key', async () => {
  const page = await create('Cổng')
  await walk(page, 'vi')
  const { raw } = engineOf(payload)
  const data = await payload.db.findOne<Record_>({
    ...{ collection: 'pages', where: { id: { equals: page } }, locale: 'all' },
  } as never)
  const put = async (en: string) =>
    raw.updateOne({
      ...{ collection: 'pages', id: page, locale: 'all' },
      data: { ...data, title: { vi: 'Cổng', en } },
    } as never)
  await put('Forged')
  expect(await reconcile(payload)).toEqual([
    { docKey: `pages:${page}@en`, kind: 'public-without-approval' },
  ])
  expect(await takeDownDiscrepancies(payload, await reconcile(payload))).toEqual([
    `pages:${page}@en`,
  ])
  expect(await reconcile(payload)).toEqual([])
  expect(await shown(page)).toMatchObject({ title: { vi: 'Cổng' }, _status: 'published' })
})

it('a page from before the plugin is adopted in each language that it shows', async () => {
  const { raw } = engineOf(payload)
  const { id: page } = (await raw.create({
    ...{ collection: 'pages', locale: 'all' },
    data: { title: { vi: 'Giới thiệu', en: 'About' }, number: 3, _status: 'published' },
  } as never)) as unknown as { id: string }
  const { documents } = await adopt(await as('reviewer'))
  expect(documents.map((one) => [one.id, one.locale, one.title])).toEqual([
    [page, null, 'Giới thiệu'],
    [page, 'en', 'About'],
  ])
  expect(await reconcile(payload)).toEqual([])
  await save(page, 'en', { title: 'About us' })
  await walk(page, 'en')
  expect(await shown(page)).toMatchObject({
    title: { vi: 'Giới thiệu', en: 'About us' },
    number: 3,
  })
})

it('the ledger verifies, nothing differs from it, and a rebuild gives the same', async () => {
  expect(await reconcile(payload)).toEqual([])
  expect((await verifyLedger(payload, readHeads(keys))).faults).toEqual([])
  expect(await rebuildCases(payload)).toEqual([])
  const { raw } = engineOf(payload)
  const { docs } = await payload.find({
    ...{ collection: 'workflow-cases', limit: 0, pagination: false, sort: 'docKey' },
  } as never)
  const of = (rows: object[]) =>
    rows.map((row) => ({ ...row, id: null, createdAt: null, updatedAt: null }))
  await raw.deleteMany({ collection: 'workflow-cases', where: {} } as never)
  expect((await rebuildCases(payload)).length).toBe(docs.length)
  const again = await payload.find({
    ...{ collection: 'workflow-cases', limit: 0, pagination: false, sort: 'docKey' },
  } as never)
  const parts = ['docKey', 'docId', 'locale', 'state', 'revision', 'workHash', 'liveHash']
  const brief = (rows: object[]) =>
    of(rows).map((row) => parts.map((part) => (row as Record<string, unknown>)[part] ?? null))
  expect(brief(again.docs)).toEqual(brief(docs))
})
