import { workflowView } from '@bangtin/workflow'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { richText } from '../../src/demo/rich-text.ts'
import type { LiveArticle } from '../../src/handover/live-article.ts'
import { node, text } from '../../src/rich-text/lexical.test-helper.ts'
import {
  actAs,
  draftArticle,
  liveArticle,
  openWard,
  uploadPicture,
  type Ward,
} from '../helpers/ward.ts'

let ward: Ward
let read: (id: string) => Promise<LiveArticle>
let zip: (id: string) => Promise<Record<string, Uint8Array>>
let zipBytes: (id: string) => Promise<Uint8Array>

beforeAll(async () => {
  ward = await openWard()
  const { readLiveArticle } = await import('../../src/handover/live-article.ts')
  const { handoverZip } = await import('../../src/handover/package.ts')
  read = async (id) => readLiveArticle(await ward.as('editor'), id)
  zipBytes = async (id) => handoverZip(ward.payload, await read(id))
  zip = async (id) => unzipSync(await zipBytes(id))
})
afterAll(() => ward.close())

const path = (id: string) => `/articles/${id}/handover`
const get = (id: string, as?: string) => ward.rest('GET', path(id), as ? { as } : {})
const note = (id: string, body: unknown, as = 'editor') => ward.rest('POST', path(id), { as, body })
const codeOf = ({ json }: { json: Record<string, unknown> }) =>
  (json['errors'] as { code?: string }[] | undefined)?.[0]?.code

const goLive = async (id: string) => {
  await actAs(ward, 'editor', 'articles', id, 'submit')
  await actAs(ward, 'board', 'articles', id, 'approve')
  await actAs(ward, 'secretary', 'articles', id, 'publish')
}

const editDraft = async (id: string, data: Record<string, unknown>) =>
  ward.payload.update({
    collection: 'articles',
    id,
    draft: true,
    data: data,
    req: await ward.as('editor'),
  })

const richArticle = async (title: string) => {
  const picture = await uploadPicture(ward, 'editor', 'Cán bộ hướng dẫn người dân')
  const cell = (value: string, headerState = 0) =>
    node('tablecell', [node('paragraph', [text(value)])], { headerState, colSpan: 1, rowSpan: 1 })
  const id = await draftArticle(ward, title, {
    author: 'Thu Hà',
    body: richText([
      node('heading', [text('Các bước')], { tag: 'h2' }),
      node('paragraph', [text('Chữ <b> thường')]),
      node('upload', undefined, { relationTo: 'media', value: picture, fields: null, id: 'u1' }),
      node('table', [node('tablerow', [cell('Cột', 1)]), node('tablerow', [cell('Ô')])]),
    ] as never),
  })
  await goLive(id)
  return id
}

describe('what is handed over', () => {
  it('is clean HTML and text of the live version, never of the draft', async () => {
    const id = await richArticle('Bàn giao sạch')
    await editDraft(id, { summary: 'Bản nháp bí mật' })
    const { status, json } = await get(id, 'editor')
    expect(status).toBe(200)
    const html = String(json['html'])
    expect(html).toContain('<h2>Các bước</h2>')
    expect(html).toContain('Chữ &lt;b&gt; thường')
    expect(html).toContain('<thead><tr><th scope="col">Cột</th></tr></thead>')
    expect(html).toMatch(/<img src="http:\/\/localhost:3000\/api\/media\/file\/[^"]+" alt="Cán bộ/)
    expect(html).not.toMatch(/ (class|style|id|on\w+)=|<script/)
    expect(JSON.stringify(json)).not.toContain('bí mật')
    const view = await workflowView(await ward.as('editor'), 'articles', id)
    expect(json['contentHash']).toBe(view.live?.contentHash)
    expect(json['contentHash']).not.toBe(view.contentHash)
    expect(json['addresses']).toEqual([])
  })

  it('comes as a package with files in order, captions, sums and who approved', async () => {
    const id = await richArticle('Gói bàn giao')
    const files = await zip(id)
    expect(Object.keys(files)).toEqual([
      'bai-viet.html',
      'bai-viet.txt',
      'hinh-01.png',
      'hinh-02.png',
      'chu-thich.txt',
      'phieu-ban-giao.txt',
      'sha256.txt',
    ])
    const inside = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    expect(inside('bai-viet.html')).toContain('<h1>Gói bàn giao</h1>')
    expect(inside('bai-viet.html')).toContain('src="hinh-02.png" alt="Cán bộ')
    expect(inside('chu-thich.txt')).toContain('hinh-02.png\n  Mô tả hình (alt): Cán bộ')
    const sheet = inside('phieu-ban-giao.txt')
    const { live } = await read(id)
    expect(sheet).toContain(live.contentHash)
    for (const key of ['board', 'secretary'])
      expect(sheet).toContain(ward.cast.people.get(key)?.name ?? '?')
    expect(sheet).toContain('- Duyệt nội dung: ')
    expect(inside('sha256.txt').trim().split('\n')).toHaveLength(6)
  })

  it('has the same bytes each time, whatever the draft becomes', async () => {
    const id = await liveArticle(ward, 'Cùng byte')
    const first = Buffer.from(await zipBytes(id))
    await editDraft(id, { title: 'Đã sửa' })
    expect(Buffer.from(await zipBytes(id)).equals(first)).toBe(true)
  })
})

describe('who may hand over, and when', () => {
  it('answers 401, 403, 404 and 409', async () => {
    const live = await liveArticle(ward, 'Ai được bàn giao')
    const draft = await draftArticle(ward, 'Chưa đăng')
    for (const end of ['', '.zip']) {
      const ask = async (id: string, as?: string) =>
        (await ward.rest('GET', `${path(id)}${end}`, as ? { as } : {})).status
      expect(await ask(live)).toBe(401)
      expect(await ask(live, 'admin')).toBe(403)
      expect(await ask('khong-co', 'editor')).toBe(404)
      expect(await ask(draft, 'editor')).toBe(409)
      expect(await ask(live, 'leader')).toBe(200)
    }
    await actAs(ward, 'leader', 'articles', live, 'unpublish', 'Sai số liệu')
    expect(codeOf(await get(live, 'editor'))).toBe('not-live')
  })
})

describe('the address on a portal', () => {
  it('is kept beside the hash, once, and is old when another version goes live', async () => {
    const id = await liveArticle(ward, 'Ghi địa chỉ')
    const { contentHash } = (await get(id, 'editor')).json as { contentHash: string }
    const url = 'https://bachonglinh.hatinh.gov.vn/tin/1'
    const bodies = Array.from({ length: 4 }, () => note(id, { url, contentHash, portal: 'Cổng' }))
    for (const { status } of await Promise.all(bodies)) expect(status).toBe(200)
    const addresses = async () =>
      (await get(id, 'board')).json['addresses'] as Record<string, unknown>[]
    expect(await addresses()).toMatchObject([
      { url, portal: 'Cổng', isCurrent: true, by: ward.cast.people.get('editor')?.name },
    ])
    await editDraft(id, { summary: 'Đính chính' })
    await goLive(id)
    expect(await addresses()).toMatchObject([{ url, isCurrent: false }])
    expect(codeOf(await note(id, { url, contentHash }))).toBe('another-version-live')
  })

  it('refuses what is malformed, and whoever may not write', async () => {
    const id = await liveArticle(ward, 'Sai dạng')
    const { contentHash } = (await get(id, 'editor')).json as { contentHash: string }
    const good = { url: 'https://a.vn/1', contentHash }
    expect((await note(id, { ...good, url: 'javascript:alert(1)' })).status).toBe(400)
    expect((await note(id, null)).status).toBe(400)
    expect((await note(id, [])).status).toBe(400)
    expect((await note(id, { ...good, contentHash: 7 })).status).toBe(400)
    expect((await note('khong-co', good)).status).toBe(404)
    expect((await note(id, good, 'admin')).status).toBe(403)
    expect((await ward.rest('POST', path(id), { body: good })).status).toBe(401)
  })

  it('is changed or removed by nobody, and read by people with an account', async () => {
    const id = await liveArticle(ward, 'Chỉ thêm')
    const { contentHash } = (await get(id, 'editor')).json as { contentHash: string }
    await note(id, { url: 'https://a.vn/2', contentHash })
    const { json } = await ward.rest('GET', '/handovers?limit=1', { as: 'editor' })
    const [row] = json['docs'] as { id: string }[]
    for (const as of ['editor', 'board', 'admin']) {
      const body = { url: 'https://b.vn' }
      expect((await ward.rest('PATCH', `/handovers/${row?.id}`, { as, body })).status).toBe(403)
      expect((await ward.rest('DELETE', `/handovers/${row?.id}`, { as })).status).toBe(403)
      expect((await ward.rest('POST', '/handovers', { as, body })).status).toBe(403)
      const mutation = `mutation { deleteHandover(id: "${row?.id}") { id } }`
      expect((await ward.graphql(mutation, { as })).json['errors']).toBeTruthy()
    }
    expect((await ward.rest('GET', '/handovers')).status).toBe(403)
  })

  it('outlives the article', async () => {
    const id = await liveArticle(ward, 'Rồi bị xóa')
    const { contentHash } = (await get(id, 'editor')).json as { contentHash: string }
    await note(id, { url: 'https://a.vn/3', contentHash })
    await actAs(ward, 'leader', 'articles', id, 'unpublish', 'Hết hiệu lực')
    await ward.payload.delete({ collection: 'articles', id, req: await ward.as('editor') })
    const { docs } = await ward.payload.find({
      collection: 'handovers',
      where: { key: { contains: `articles:${id}@` } },
    })
    expect(docs).toHaveLength(1)
  })
})
