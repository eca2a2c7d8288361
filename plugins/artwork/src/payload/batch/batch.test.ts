import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTable } from '../../tables/read-table.ts'
import { writeXlsx } from '../../tables/write-xlsx.ts'
import { sha256Of } from '../../zip/index.ts'
import { type Office, openOffice } from '../office.test-helper.ts'
import { sweep } from './sweep.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
}, 60_000)
afterAll(() => office.close())

type Fault = { message: string; code: string; cell?: string }
type Progress = {
  id: string
  state: string
  total: number
  done: number
  drawn: number
  failed: Fault[]
  errors?: Fault[]
}

const order = { template: 'led-announcement', width: 640, height: 320, data: {} }
const headers = ['Nội dung thông báo', 'Địa chỉ cho mã QR', 'Đơn vị phát hành']
const good = (number: number): string[] => [
  'Họp tổ dân phố',
  `https://example.vn/to/${number}`,
  `Tổ dân phố Đậu Liêu ${number}`,
]
const long = ['Họp', 'dichvucong', 'Tổ 3']
const table = [headers, good(1), long, good(2), good(3)]

const form = (rows: string[][] | Uint8Array, request: object = order): FormData => {
  const bytes = rows instanceof Uint8Array ? rows : writeXlsx('Bảng', rows)
  const sent = new FormData()
  sent.set('file', new Blob([new Uint8Array(bytes)]), 'bang.xlsx')
  sent.set('request', JSON.stringify(request))
  return sent
}

type Reply<T> = { status: number; json: T }

const post = async <T = Progress>(
  to: string,
  raw: BodyInit,
  who: { token?: string; language?: string } = {},
): Promise<Reply<T>> => {
  const response = await office.call(to, { raw, ...who })
  return { status: response.status, json: (await response.json()) as T }
}

const get = async (to: string, who: { token?: string; language?: string } = {}) => {
  const response = await office.call(to, who)
  return { status: response.status, json: (await response.json()) as Progress }
}

const finish = async (id: string): Promise<Progress> => {
  for (let round = 0; round < 300; round += 1) {
    const { json } = await get(`batch/${id}`)
    if (json.state !== 'drawing') return json
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The batch did not end.')
}

const begin = async (rows: string[][], request: object = order): Promise<string> => {
  const { status, json } = await post('batch', form(rows, request))
  expect(status, JSON.stringify(json)).toBe(200)
  return json.id
}

describe('the table to fill in', () => {
  it('holds labels and an example that preview takes as it is', async () => {
    const response = await office.call('batch/template?template=led-announcement')
    expect(response.headers.get('content-disposition')).toContain('bang-led-announcement.xlsx')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect((await readTable(bytes)).headers.cells).toContain('Nội dung thông báo *')
    const { json } = await post<{ sound: number; pictures: { src: string }[] }>(
      ...(['batch/preview', form(bytes)] as const),
    )
    expect(json).toMatchObject({ rows: 1, sound: 1, errors: [] })
    expect(json.pictures[0]?.src).toMatch(/^data:image\/webp;base64,/)
    const csv = await office.call('batch/template?template=led-slogan&format=csv', {
      language: 'en',
    })
    expect(await csv.text()).toMatch(/^Slogan \*,Issuer,/)
    expect((await office.call('batch/template?template=none')).status).toBe(422)
  })
})

describe('the preview', () => {
  it('says what each column holds, and what is wrong at which cell', async () => {
    const rows = [[...headers, 'Ghi chú'], good(1), long, good(2)]
    const { json } = await post<{ columns: unknown[]; errors: Fault[]; pictures: unknown[] }>(
      ...(['batch/preview', form(rows)] as const),
    )
    expect(json).toMatchObject({ rows: 3, sound: 2, errorCount: 1 })
    expect(json.columns.at(-1)).toEqual({
      column: 'D',
      header: 'Ghi chú',
      field: null,
      label: null,
    })
    expect(json.columns[1]).toMatchObject({ column: 'B', field: 'link' })
    expect(json.errors).toMatchObject([{ cell: 'B3', code: 'link-invalid' }])
    expect(json.errors[0]?.message).toMatch(/^B3: Hãy nhập một địa chỉ web/)
    expect(json.pictures).toMatchObject([
      { row: 2, file: '001-to-dan-pho-dau-lieu-1.png' },
      { row: 4, file: '003-to-dan-pho-dau-lieu-2.png' },
    ])
  })

  it('finds texts that do not fit before anything is drawn, in the asked language', async () => {
    const rows = [['title'], ['Rất dài '.repeat(18)]]
    const small = { ...order, width: 64, height: 64 }
    const { json } = await post('batch/preview', form(rows, small), { language: 'en' })
    expect(json.errors).toMatchObject([{ cell: 'A2', code: 'text-does-not-fit' }])
  })

  it('refuses what is wrong with every row, and files that are none', async () => {
    const of = async (raw: BodyInit) => {
      const { status, json } = await post<{ errors: Fault[] }>('batch/preview', raw)
      return [status, json.errors[0]?.code]
    }
    expect(await of(form(table, { ...order, width: 5 }))).toEqual([422, 'size-invalid'])
    expect(await of(form(table, { ...order, template: 'x' }))).toEqual([422, 'template-unknown'])
    expect(await of(form(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])))).toEqual([415, 'file-locked'])
    expect(await of(form(new Uint8Array(2_200_000)))).toEqual([413, 'file-too-large'])
    expect(await of(form(new Uint8Array(3_000_000)))).toEqual([413, 'file-too-large'])
    expect(await of('{}')).toEqual([400, 'body-malformed'])
    const odd = form(table)
    odd.set('request', '[]')
    expect(await of(odd)).toEqual([400, 'body-malformed'])
  })

  it('wants a signed-in person with access', async () => {
    expect((await post('batch/preview', form(table), { token: '' })).status).toBe(401)
    expect((await post('batch', form(table), { token: office.tokens.guest })).status).toBe(403)
  })
})

describe('a batch', () => {
  it('draws what it can, says what it can not, and packs the same bytes each time', async () => {
    const id = await begin(table)
    const progress = await finish(id)
    expect(progress).toMatchObject({ state: 'done', total: 4, done: 4, drawn: 3 })
    expect(progress.failed).toMatchObject([{ cell: 'B3', code: 'link-invalid' }])
    const zip = async () => {
      const response = await office.call(`batch/${id}/zip`)
      return new Uint8Array(await response.arrayBuffer())
    }
    const bytes = await zip()
    expect(Buffer.from(await zip()).equals(bytes)).toBe(true)
    const files = unzipSync(bytes)
    expect(Object.keys(files)).toEqual([
      '001-to-dan-pho-dau-lieu-1.png',
      '003-to-dan-pho-dau-lieu-2.png',
      '004-to-dan-pho-dau-lieu-3.png',
      ...['manifest.csv', 'SHA256SUMS'],
    ])
    const picture = files['001-to-dan-pho-dau-lieu-1.png'] ?? new Uint8Array()
    expect(await sharp(picture).metadata()).toMatchObject({ width: 640, height: 320 })
    const sums = strFromU8(files['SHA256SUMS'] ?? new Uint8Array())
    expect(sums).toContain(`${sha256Of(picture)}  001-to-dan-pho-dau-lieu-1.png\n`)
    expect(sums).toContain(sha256Of(files['manifest.csv'] ?? new Uint8Array()))
    const manifest = strFromU8(files['manifest.csv'] ?? new Uint8Array())
    expect(manifest.split('\r\n')).toHaveLength(6)
    expect(manifest).toContain('B3: Hãy nhập một địa chỉ web')
  })

  it('prints each row as a sheet with its own text and code', async () => {
    const print = { widthCm: 80, heightCm: 40, bleedMm: 5, color: 'cmyk', text: 'searchable' }
    const { width: _, height: __, ...sheet } = { ...order, format: 'pdf', print }
    const id = await begin([headers, good(1), good(2)], sheet)
    expect(await finish(id)).toMatchObject({ state: 'done', drawn: 2, failed: [] })
    const zip = await office.call(`batch/${id}/zip`)
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
    const names = Object.keys(files).filter((name) => name.endsWith('.pdf'))
    expect(names).toEqual(['001-to-dan-pho-dau-lieu-1.pdf', '002-to-dan-pho-dau-lieu-2.pdf'])
    const sheets = names.map((name) => files[name] ?? new Uint8Array())
    expect(sheets[0]).not.toEqual(sheets[1])
    for (const bytes of sheets) {
      const [page] = (await PDFDocument.load(bytes)).getPages()
      expect(page?.getTrimBox().width).toBeCloseTo((80 * 72) / 2.54, 0)
    }
  })

  it('draws one photo behind every row’s own text', async () => {
    const create = { width: 900, height: 600, channels: 3 as const, background: '#1f7a4d' }
    const data = await sharp({ create }).jpeg().toBuffer()
    const photo = await office.payload.create({
      ...{ collection: 'media' as never, data: { alt: 'Ảnh' } as never },
      file: { name: 'nen.jpg', data, mimetype: 'image/jpeg', size: data.length },
    })
    const rows = [['Tiêu đề'], ['Ngày hội đổi rác lấy cây'], ['Ngày hội hiến máu']]
    const request = {
      ...{ template: 'photo-poster', width: 600, height: 848 },
      data: { photo: String((photo as { id: number }).id) },
    }
    const id = await begin(rows, request)
    expect(await finish(id)).toMatchObject({ state: 'done', drawn: 2, failed: [] })
    const zip = await office.call(`batch/${id}/zip`)
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
    const [first = new Uint8Array(), second] = Object.entries(files)
      .filter(([name]) => name.endsWith('.png'))
      .map(([, bytes]) => bytes)
    expect(first).not.toEqual(second)
    const { channels } = await sharp(first)
      .extract({ left: 0, top: 0, width: 600, height: 100 })
      .stats()
    expect((channels[1]?.mean ?? 0) - (channels[0]?.mean ?? 0)).toBeGreaterThan(30)
  })

  it('is whoever began it’s alone', async () => {
    const id = await begin(table)
    await finish(id)
    await office.payload.create({
      ...{ collection: 'users' as never },
      data: { email: 'other@example.vn', password: 'mat-khau-thu' } as never,
    })
    expect((await get(`batch/${id}`, { token: '' })).status).toBe(401)
    const { token = '' } = await office.payload.login({
      ...{ collection: 'users' as never },
      data: { email: 'other@example.vn', password: 'mat-khau-thu' } as never,
    })
    for (const to of [`batch/${id}`, `batch/${id}/zip`, 'batch/..%2f..', 'batch/x/zip'])
      expect((await get(to, { token })).status, to).toBe(404)
    expect((await post(`batch/${id}/apply`, '{}', { token })).status).toBe(404)
  })

  it('goes on after a crash without drawing anything twice', async () => {
    const id = await begin([headers, good(1), good(2), good(3)])
    await finish(id)
    const [owner = ''] = await readdir(office.batches)
    const place = path.join(office.batches, owner, id)
    const kept = await readdir(place)
    const lines = await readFile(path.join(place, 'results.jsonl'), 'utf8')
    const [first = ''] = lines.split('\n').filter(Boolean)
    await writeFile(path.join(place, 'results.jsonl'), `\n${first}\n{"index":2,"stat`)
    expect(await finish(id)).toMatchObject({ state: 'done', done: 3, drawn: 3 })
    expect((await readdir(place)).sort()).toEqual(kept.sort())
  })

  it('is refused when no row can be drawn', async () => {
    const { status, json } = await post<{ errors: Fault[] }>('batch', form([headers, long]))
    expect([status, json.errors[0]?.code]).toEqual([422, 'no-sound-row'])
    expect(json.errors[0]?.message).toContain('B2: ')
  })

  it('is kept for seven days', async () => {
    const id = await begin([headers, good(1)])
    await finish(id)
    const [owner = ''] = await readdir(office.batches)
    await sweep(office.batches, Date.now())
    expect(await readdir(path.join(office.batches, owner))).toContain(id)
    const old = new Date(Date.now() - 8 * 86_400_000)
    await utimes(path.join(office.batches, owner, id, 'batch.json'), old, old)
    await sweep(office.batches, Date.now())
    expect((await get(`batch/${id}`)).status).toBe(404)
  })
})

describe('adding a batch to a record', () => {
  type Doc = { id: number; artworks?: { image: number; screen: string }[] }
  const record = async () =>
    (await office.payload.create({
      ...{ collection: 'banners' as never, draft: true },
      data: { slogan: 'Họp tổ dân phố' } as never,
    })) as unknown as Doc
  const apply = (id: string, body: object) =>
    post<{ doc: Doc; errors: Fault[] }>(`batch/${id}/apply`, JSON.stringify(body))

  it('keeps every picture in one save, under what it is called', async () => {
    const { id } = await record()
    const batch = await begin(table)
    await finish(batch)
    const { status, json } = await apply(batch, { collection: 'banners', id })
    expect(status, JSON.stringify(json)).toBe(200)
    expect(json.doc.artworks?.map(({ screen }) => screen)).toEqual([
      ...['Tổ dân phố Đậu Liêu 1', 'Tổ dân phố Đậu Liêu 2', 'Tổ dân phố Đậu Liêu 3'],
    ])
  })

  it('leaves nothing behind when the record refuses, or a picture was changed', async () => {
    const { id } = await record()
    const batch = await begin([headers, good(1), good(2), good(3), good(4), good(5)])
    await finish(batch)
    const before = await office.files()
    const full = await apply(batch, { collection: 'banners', id })
    expect([full.status, full.json.errors[0]?.code]).toEqual([409, 'full'])
    expect(await office.files()).toEqual(before)
    const [owner = ''] = await readdir(office.batches)
    const place = path.join(office.batches, owner, batch)
    await writeFile(path.join(place, '001-to-dan-pho-dau-lieu-1.png'), 'khác')
    const changed = await apply(batch, { collection: 'banners', id })
    expect([changed.status, changed.json.errors[0]?.code]).toEqual([409, 'batch-changed'])
    await rm(place, { recursive: true })
  })
})
