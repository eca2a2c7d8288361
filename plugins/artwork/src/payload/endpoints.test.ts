import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Office, openOffice } from './office.test-helper.ts'

const slogan = 'CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN'
const data = { slogan, issuer: 'UBND phường Bắc Hồng Lĩnh' }
const order = { template: 'led-slogan', data, width: 512, height: 128, format: 'png' }
const wall = { across: 8, down: 4, moduleWidth: 64, moduleHeight: 32 }

type Row = Record<string, unknown> & { image: number }
type Banner = { id: number; artworks?: Row[]; _status?: string }

let office: Office
beforeAll(async () => {
  office = await openOffice()
}, 60_000)
afterAll(() => office.close())

type Fault = { status: number; message?: string; code?: string; field?: string }

const fault = async (response: Response): Promise<Fault> => {
  const { errors } = (await response.json()) as { errors: Omit<Fault, 'status'>[] }
  return { status: response.status, ...errors[0] }
}

describe('GET /templates', () => {
  it('lists templates with fields in both languages, shapes and an example', async () => {
    const response = await office.call('templates')
    expect(response.status).toBe(200)
    const [template] = (await response.json()) as Record<string, unknown>[]
    expect(template).toMatchObject({
      slug: 'led-slogan',
      version: 2,
      variants: ['ribbon', 'wide', 'square', 'tall', 'column'],
      example: { slogan },
    })
    expect(template?.['fields']).toMatchObject([
      { name: 'slogan', required: true, label: { vi: 'Khẩu hiệu', en: 'Slogan' } },
      { name: 'issuer', required: false },
      { name: 'palette', default: 'red-yellow' },
    ])
  })

  it('wants a signed-in person with access', async () => {
    expect(await fault(await office.call('templates', { token: '' }))).toMatchObject({
      ...{ status: 401, code: 'sign-in-first', message: 'Bạn cần đăng nhập.' },
    })
    const guest = { token: office.tokens.guest, language: 'en' }
    expect(await fault(await office.call('templates', guest))).toMatchObject({
      ...{ status: 403, code: 'not-allowed', message: 'Your account may not render artwork.' },
    })
  })
})

describe('POST /render', () => {
  it('gives the bytes of a PNG at exact pixels, with its key', async () => {
    const response = await office.call('render', { body: order })
    expect(response.status).toBe(200)
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 512, height: 128, format: 'png' })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(bytes.length),
      'cache-control': 'private, no-store',
      'x-artwork-size': '512x128',
    })
    expect(response.headers.get('X-Artwork-Key')).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    ['jpeg', 'image/jpeg', 'jpg'],
    ['webp', 'image/webp', 'webp'],
  ])('gives %s of the same pixels', async (format, type, extension) => {
    const response = await office.call('render', { body: { ...order, format } })
    expect(response.headers.get('Content-Type')).toBe(type)
    expect(response.headers.get('Content-Disposition')).toMatch(
      new RegExp(`^inline; filename="led-512x128-[a-z0-9-]+\\.${extension}"$`),
    )
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 512, height: 128, format })
  })

  it('gives SVG with outlined text that shows the same', async () => {
    const response = await office.call('render', { body: { ...order, format: 'svg' } })
    expect(response.headers.get('Content-Type')).toBe('image/svg+xml')
    expect(await response.text()).toMatch(/^<svg width="512" height="128"/)
  })

  it('takes centimetres with dots an inch for the size', async () => {
    const body = { ...order, width: undefined, widthCm: 25.4, heightCm: 12.7, dpi: 50 }
    const response = await office.call('render', { body })
    expect(response.headers.get('X-Artwork-Size')).toBe('500x250')
  })

  it('takes an LED wall for the size, and tells what to look at again', async () => {
    const body = {
      ...order,
      data: { slogan: 'Giải quyết đúng hẹn.' },
      width: undefined,
      modules: wall,
    }
    const response = await office.call('render', { body })
    expect(response.headers.get('X-Artwork-Size')).toBe('512x128')
    expect(response.headers.get('X-Artwork-Warnings')).toBe('final-stop,not-upper-case')
  })

  it.each<[string, unknown, number, string, string?]>([
    ['nobody signed in', undefined, 401, 'sign-in-first'],
    ['a list', [], 400, 'body-malformed'],
    ['null', null, 400, 'body-malformed'],
    ['a text', 'x', 400, 'body-malformed'],
    ['nothing in it', {}, 422, 'template-unknown', 'template'],
    ['a template that is a list', { ...order, template: [] }, 422, 'template-unknown', 'template'],
    ['data that is null', { ...order, data: null }, 422, 'field-type', 'data'],
    ['a slogan that is a list', { ...order, data: { slogan: [] } }, 422, 'field-type', 'slogan'],
    ['an emoji', { ...order, data: { slogan: 'VUI 😀' } }, 422, 'glyph-missing', 'slogan'],
    ['turned text', { ...order, data: { slogan: 'A\u202eB' } }, 422, 'character-refused', 'slogan'],
    [
      '100,000 letters',
      { ...order, data: { slogan: 'A'.repeat(1e5) } },
      422,
      'text-too-long',
      'slogan',
    ],
    [
      '300 letters',
      { ...order, data: { slogan: 'Ậ'.repeat(300) } },
      422,
      'text-does-not-fit',
      'slogan',
    ],
    ['half a pixel', { ...order, width: 512.5 }, 422, 'size-invalid', 'width'],
    ['less than nothing', { ...order, height: -1 }, 422, 'size-invalid', 'height'],
    ['a number as text', { ...order, height: '128' }, 422, 'size-invalid', 'height'],
    ['a monstrous size', { ...order, width: 1e9 }, 422, 'size-too-large', 'width'],
    ['no module', { ...order, modules: { ...wall, down: 0 } }, 422, 'size-invalid', 'modules.down'],
    ['another format', { ...order, format: 'gif' }, 422, 'format-unknown', 'format'],
    [
      'centimetres without dpi',
      { ...order, widthCm: 60, heightCm: 15 },
      422,
      'size-invalid',
      'dpi',
    ],
    [
      'centimetres that are text',
      { ...order, widthCm: '60', heightCm: 15, dpi: 96 },
      422,
      'size-invalid',
      'widthCm',
    ],
    ['a PDF without paper', { ...order, format: 'pdf' }, 422, 'print-invalid', 'print'],
    ['print that is a list', { ...order, format: 'pdf', print: [] }, 422, 'print-invalid', 'print'],
    [
      'print of no width',
      { ...order, format: 'pdf', print: { widthCm: 0, heightCm: 5 } },
      422,
      'print-invalid',
      'print.widthCm',
    ],
    [
      'print as a PNG',
      { ...order, print: { widthCm: 60, heightCm: 20 } },
      422,
      'format-unknown',
      'format',
    ],
    [
      '100,000 letters of emoji',
      { ...order, data: { slogan: '😀'.repeat(25_000) } },
      422,
      'text-too-long',
      'slogan',
    ],
  ])('of %s is refused by its name', async (what, body, status, code, field) => {
    const token = what === 'nobody signed in' ? '' : office.tokens.designer
    const response = await office.call('render', { body: body === undefined ? order : body, token })
    const refused = await fault(response)
    expect(refused).toMatchObject({ status, code, ...(field ? { field } : {}) })
    expect(refused.message).not.toBe('')
  })

  it('refuses what is no JSON, no UTF-8, or too large', async () => {
    expect(await fault(await office.call('render', { raw: '{"a":' }))).toMatchObject({
      status: 400,
    })
    const latin = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])
    expect(await fault(await office.call('render', { raw: latin }))).toMatchObject({ status: 400 })
    const huge = JSON.stringify({ ...order, data: { slogan: 'Ậ'.repeat(100_000) } })
    expect(await fault(await office.call('render', { raw: huge }))).toMatchObject({ status: 413 })
  })

  it('says it in English to who asks', async () => {
    const body = { ...order, data: {} }
    const refused = await fault(await office.call('render', { body, language: 'en' }))
    expect(refused.message).toBe('Enter “Slogan”.')
  })

  it('answers 503 and when to come back, once too many wait', async () => {
    const all = Array.from({ length: 70 }, (_, index) =>
      office.call('render', { body: { ...order, width: 1200 + index, height: 400 } }),
    )
    const answers = await Promise.all(all)
    const busy = answers.filter(({ status }) => status === 503)
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(52)
    expect(busy.length).toBeGreaterThan(0)
    expect(busy[0]?.headers.get('Retry-After')).toBe('3')
  })
})

describe('GET /stats', () => {
  it('tells what was drawn and how long it took, to those with access', async () => {
    const response = await office.call('stats')
    expect(await response.json()).toMatchObject({
      ...{ running: 0, waiting: 0, crashes: 0, timeouts: 0 },
      durations: { median: expect.any(Number) as number },
      cache: { hits: expect.any(Number) as number },
    })
    expect((await office.call('stats', { token: '' })).status).toBe(401)
    expect((await office.call('stats', { token: office.tokens.guest })).status).toBe(403)
  })
})

describe('POST /apply', () => {
  const bannerOf = async (): Promise<Banner> =>
    await office.payload.create({
      ...{ collection: 'banners' as never, draft: true, data: { slogan } as never },
    })
  const draftOf = async (id: number): Promise<Banner> =>
    await office.payload.findByID({
      ...{ collection: 'banners' as never, id, draft: true, depth: 0 },
    })
  const media = async () =>
    (await office.payload.find({ collection: 'media' as never, limit: 0 })).totalDocs
  const apply = (id: unknown, part: object = {}) =>
    office.call('apply', {
      body: { ...order, collection: 'banners', id, screen: 'Ngã tư', ...part },
    })

  it('keeps the picture as a new medium and adds it to the draft', async () => {
    const { id } = await bannerOf()
    const response = await apply(id, { revision: 1 })
    expect(response.status).toBe(200)
    const { doc } = (await response.json()) as { doc: Banner }
    const [row] = doc.artworks ?? []
    expect(row).toMatchObject({
      ...{ screen: 'Ngã tư', template: 'led-slogan', templateVersion: 2, width: 512, height: 128 },
      data: { ...data, palette: 'red-yellow' },
    })
    const kept = await office.payload.findByID({
      ...{ collection: 'media' as never, id: row?.image ?? 0 },
    })
    expect(kept).toMatchObject({
      alt: `${slogan}. UBND phường Bắc Hồng Lĩnh`,
      filename: `led-512x128-cai-cach-tu-viec-nho-tan-${String(row?.['renderKey']).slice(0, 8)}.png`,
      ...{ width: 512, height: 128, mimeType: 'image/png' },
    })
    const drawn = await office.call('render', { body: order })
    const stored = await readFile(
      path.join(office.mediaDir, (kept as { filename: string }).filename),
    )
    expect(stored.equals(Buffer.from(await drawn.arrayBuffer()))).toBe(true)
    const published = await office.payload.findByID({ collection: 'banners' as never, id })
    expect((published as Banner)._status).toBe('draft')
  })

  it('keeps every row when several are added at once', async () => {
    const { id } = await bannerOf()
    const answers = await Promise.all([512, 513, 514].map((width) => apply(id, { width })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await draftOf(id)).artworks?.map(({ width }) => width).sort()).toEqual([512, 513, 514])
  })

  it('leaves nothing behind when the record refuses: no medium, no file, no row', async () => {
    const { id } = await bannerOf()
    const before = [await media(), await office.files()]
    const stale = await fault(await apply(id, { revision: 7 }))
    expect(stale).toMatchObject({ status: 409, code: 'stale', message: 'Bản này đã cũ.' })
    expect([await media(), await office.files()]).toEqual(before)
    expect((await draftOf(id)).artworks ?? []).toEqual([])
  })

  it.each<[string, object, number, string, string?]>([
    ['no record', { id: 99_999 }, 404, 'refused'],
    ['an id that is none', { id: 'x' }, 422, 'field-type', 'id'],
    ['an id that is an object', { id: { a: 1 } }, 422, 'field-type', 'id'],
    ['a collection that takes none', { collection: 'media' }, 422, 'target-unknown', 'collection'],
    ['a screen that is a list', { screen: [] }, 422, 'field-type', 'screen'],
    ['a slogan that does not fit', { width: 64, height: 32 }, 422, 'text-does-not-fit', 'slogan'],
  ])('for %s is refused, and keeps nothing', async (_, part, status, code, field) => {
    const { id } = await bannerOf()
    const before = await media()
    const refused = await fault(await apply(id, part))
    expect(refused).toMatchObject({ status, code, ...(field ? { field } : {}) })
    expect(await media()).toBe(before)
  })

  it('wants a signed-in person with access', async () => {
    const body = { ...order, collection: 'banners', id: 1 }
    expect((await office.call('apply', { body, token: '' })).status).toBe(401)
    expect((await office.call('apply', { body, token: office.tokens.guest })).status).toBe(403)
  })
})
