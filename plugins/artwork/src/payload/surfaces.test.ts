import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sha256Of } from '../zip/index.ts'
import { type Office, openOffice } from './office.test-helper.ts'

type Row = { screen?: string; width?: number; height?: number; image: number }
type Banner = { id: number; artworks?: Row[] }
type Fault = { errors: { code: string; message: string; field?: string }[] }

let office: Office
let screens: { wall: string; board: string }
let banner: number

const data = { slogan: 'CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN', palette: 'red-yellow' }
const order = { template: 'led-slogan', data }

const screen = async (part: object): Promise<string> => {
  const { id } = await office.payload.create({
    collection: 'screens' as never,
    data: {
      ...{ name: 'Cổng', modulesAcross: 8, modulesDown: 4, moduleWidth: 64, moduleHeight: 32 },
      ...{ pitch: 5, viewingDistance: 20, colorMode: 'full', ...part },
    } as never,
  })
  return String(id)
}

const draft = async (): Promise<Banner> =>
  await office.payload.findByID({
    ...{ collection: 'banners' as never, id: banner, draft: true, depth: 0 },
  })

const pictureFile = async () => {
  const background = { r: 90, g: 80, b: 10 }
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer()
  return { data: bytes, mimetype: 'image/png', name: 'cu.png', size: bytes.length }
}

const countMedia = async () =>
  (await office.payload.find({ collection: 'media' as never, limit: 0 })).totalDocs

const faultOf = async (response: Response) => {
  const [first] = ((await response.json()) as Fault).errors
  return { status: response.status, ...first }
}

beforeAll(async () => {
  office = await openOffice()
  screens = {
    wall: await screen({ safeArea: 8, deadModules: [{ column: 4, row: 2 }] }),
    board: await screen({
      ...{ name: 'Nhà văn hóa', modulesAcross: 12, modulesDown: 12, moduleWidth: 32 },
      ...{ moduleHeight: 16, pitch: 10, viewingDistance: 30, colorMode: 'one' },
    }),
  }
})
afterAll(() => office.close())
beforeEach(async () => {
  const created = await office.payload.create({
    ...{ collection: 'banners' as never, draft: true, data: { slogan: data.slogan } as never },
  })
  banner = (created as Banner).id
})

describe('a screen of the office', () => {
  it('is listed with its pixels, beside the other sizes', async () => {
    const listed = (await (await office.call('screens')).json()) as {
      screens: { name: string; width: number; height: number }[]
      presets: { slug: string }[]
    }
    expect(listed.screens.map(({ name, width, height }) => [name, width, height])).toEqual([
      ['Cổng', 512, 128],
      ['Nhà văn hóa', 384, 192],
    ])
    expect(listed.presets.map(({ slug }) => slug)).toContain('portal-cover')
  })

  it('is drawn for at exactly its pixels, and a board of one colour in that colour alone', async () => {
    const wall = await office.call('render', { body: { ...order, screenId: screens.wall } })
    expect(wall.headers.get('X-Artwork-Size')).toBe('512x128')
    const board = await office.call('render', { body: { ...order, screenId: screens.board } })
    const pixels = await sharp(Buffer.from(await board.arrayBuffer()))
      .raw()
      .toBuffer()
    const found = new Set<string>()
    for (let at = 0; at < pixels.length; at += 3)
      found.add(pixels.subarray(at, at + 3).toString('hex'))
    expect([...found].sort()).toEqual(['000000', 'ff0000'])
  })

  it('judges each text by its distance, with the mend', async () => {
    const answer = await office.call('legibility', { body: { ...order, screenId: screens.wall } })
    const { verdict, texts } = (await answer.json()) as {
      verdict: string
      texts: { field: string; faults: { code: string; text: { vi: string; en: string } }[] }[]
    }
    expect(verdict).toBe('unclear')
    expect(texts[0]?.faults.map(({ code }) => code)).toContain('on-dead-module')
    expect(texts[0]?.faults[0]?.text.vi).toMatch(/Hãy|Rút/)
  })

  it('is shown as from the street', async () => {
    const seen = await office.call('simulate', { body: { ...order, screenId: screens.wall } })
    expect(seen.headers.get('Content-Type')).toBe('image/png')
    expect(Number(seen.headers.get('X-Artwork-Seen-Width'))).toBeCloseTo((2560 / 20_000) * 600, 0)
  })

  it.each<[string, string, object, string]>([
    ['that is none', 'render', { screenId: 'x' }, 'screen-unknown'],
    ['that is a list', 'legibility', { screenId: [] }, 'screen-unknown'],
    ['that is missing', 'simulate', {}, 'screen-unknown'],
  ])('%s is refused by name', async (_, to, part, code) => {
    const fault = await faultOf(await office.call(to, { body: { ...order, ...part } }))
    expect(fault).toMatchObject({ status: 422, code, field: 'screen' })
  })

  it('of one colour takes no lossy file', async () => {
    const body = { ...order, screenId: screens.board, format: 'jpeg' }
    expect(await faultOf(await office.call('render', { body }))).toMatchObject({
      ...{ status: 422, code: 'format-unknown' },
    })
  })
})

describe('a set', () => {
  type Shown = {
    id: number
    state: string
    total: number
    done: number
    drawn: number
    results: { label: string; status: string; code?: string; message?: string }[]
    fault?: { code: string; message: string }
  }

  const begin = async (part: object = {}): Promise<Response> =>
    office.call('sets', {
      body: { ...order, collection: 'banners', id: banner, ...part },
    })

  const finished = async (response: Response): Promise<Shown> => {
    let shown = (await response.json()) as Shown
    for (let turn = 0; turn < 200 && !/done|refused/.test(shown.state); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      shown = (await (await office.call(`sets/${shown.id}`)).json()) as Shown
    }
    return shown
  }

  it('draws every surface and adds them to the draft in one save', async () => {
    const targets = [
      { screenId: screens.wall },
      { screenId: screens.board },
      { preset: 'portal-cover' },
      { preset: 'banner-3x1' },
    ]
    const shown = await finished(await begin({ targets }))
    expect(shown).toMatchObject({ state: 'done', total: 4, done: 4, drawn: 4 })
    const rows = (await draft()).artworks ?? []
    expect(rows.map((row) => [row.screen, row.width, row.height])).toEqual([
      ['Cổng', 512, 128],
      ['Nhà văn hóa', 384, 192],
      ['Ảnh đầu Trang TTĐT', 1200, 300],
      ['Băng rôn 3×1 m', expect.any(Number), expect.any(Number)],
    ])
    const versions = await office.payload.findVersions({
      ...{ collection: 'banners' as never, where: { parent: { equals: banner } } },
    })
    expect(versions.totalDocs).toBe(2)
  })

  it('keeps what succeeded, and says of the rest why not', async () => {
    const long = { ...data, slogan: 'NGHIÊNG '.repeat(30).trim() }
    const targets = [{ preset: 'social-square' }, { screenId: screens.wall }]
    const shown = await finished(await begin({ data: long, targets }))
    expect(shown).toMatchObject({ state: 'done', drawn: 1 })
    expect(shown.results[1]).toMatchObject({ status: 'failed', code: 'text-does-not-fit' })
    expect(shown.results[1]?.message).toMatch(/Hãy rút gọn/)
    expect((await draft()).artworks).toHaveLength(1)
  })

  it('takes the place of earlier pictures of the same surface, unless told otherwise', async () => {
    const targets = [{ screenId: screens.wall }]
    await finished(await begin({ targets }))
    await finished(await begin({ targets }))
    expect((await draft()).artworks).toHaveLength(1)
    await finished(await begin({ targets, replace: false }))
    expect((await draft()).artworks).toHaveLength(2)
  })

  it('goes on after a crash when somebody asks for it, and draws nothing twice', async () => {
    const { docs } = await office.payload.find({ collection: 'users' as never, sort: 'id' })
    const by = {
      collection: 'users',
      id: (docs as unknown as { id: number }[])[0]?.id,
      language: 'vi',
    }
    const before = await countMedia()
    const { id: image } = await office.payload.create({
      ...{ collection: 'media' as never, data: {} as never },
      file: await pictureFile(),
    })
    const row = { image, screen: 'Cổng', width: 512, height: 128 }
    const set = {
      ...{ state: 'drawing', by, body: order, replace: true, job: 99_999 },
      target: { collection: 'banners', field: 'artworks', id: banner },
      targets: [
        { label: 'Cổng', size: { screenId: screens.wall, format: 'png' } },
        { label: 'Ảnh đầu', size: { width: 1200, height: 300, format: 'png' } },
      ],
      results: [{ status: 'drawn', row, width: 512, height: 128 }, { status: 'waiting' }],
    }
    const created = await office.payload.create({
      collection: 'artwork-sets' as never,
      data: { state: 'drawing', key: `banners:${banner}`, set } as never,
    })
    const { id } = created as unknown as { id: number }
    const shown = await finished(await office.call(`sets/${id}`))
    expect(shown).toMatchObject({ state: 'done', drawn: 2 })
    expect((await draft()).artworks?.map(({ screen: at }) => at)).toEqual(['Cổng', 'Ảnh đầu'])
    expect(await countMedia()).toBe(before + 2)
  })

  it('leaves no medium behind when the record takes none of it', async () => {
    const before = await countMedia()
    const targets = ['portal-cover', 'social-square', 'social-story', 'banner-3x1', 'poster-a3']
    const shown = await finished(await begin({ targets: targets.map((preset) => ({ preset })) }))
    expect(shown.state).toBe('refused')
    expect(shown.fault).toEqual({ code: 'full', message: 'Tối đa 4 hình.' })
    expect(await countMedia()).toBe(before)
    expect((await draft()).artworks ?? []).toEqual([])
  })

  it.each<[string, object, string]>([
    ['no targets', { targets: [] }, 'targets-invalid'],
    ['targets that are text', { targets: 'x' }, 'targets-invalid'],
    ['a size that nobody knows', { targets: [{ preset: 'x' }] }, 'targets-invalid'],
    ['a target that is null', { targets: [null] }, 'targets-invalid'],
    ['a screen that is none', { targets: [{ screenId: 'x' }] }, 'screen-unknown'],
  ])('of %s is refused', async (_, part, code) => {
    expect(await faultOf(await begin(part))).toMatchObject({ status: 422, code })
  })

  it('is for those who may draw, and its jobs for nobody', async () => {
    const body = { ...order, collection: 'banners', id: banner, targets: [{ preset: 'poster-a3' }] }
    expect((await office.call('sets', { body, token: '' })).status).toBe(401)
    expect((await office.call('sets', { body, token: office.tokens.guest })).status).toBe(403)
    expect((await office.call('sets/12345')).status).toBe(404)
    for (const to of ['payload-jobs/run', 'payload-jobs', 'artwork-sets'])
      expect((await office.call(`../${to}`)).status).toBeGreaterThanOrEqual(401)
  })
})

describe('a package', () => {
  const deliver = async (sha256?: string): Promise<void> => {
    const bytes = new Uint8Array([1, 2, 3])
    const file = path.join(office.mediaDir, 'a.png')
    await writeFile(file, bytes)
    office.delivered.set(String(banner), {
      ...{ title: 'LED: Mỗi ngày một việc nhỏ', contentHash: 'ab'.repeat(32), since: '1/12/2026' },
      files: [
        {
          ...{ label: 'Bảng LED Nhà văn hóa Đông', path: file, sha256: sha256 ?? sha256Of(bytes) },
          ...{ width: 384, height: 192, text: data.slogan },
        },
      ],
      papers: [{ name: 'phieu-trinh-duyet.pdf', bytes: new Uint8Array([9]) }],
    })
  }
  const fetchIt = (token?: string) =>
    office.call(`package/banners/${banner}`, token === undefined ? {} : { token })

  it('holds files named for the screen, a playlist, sums and papers; the same bytes each time', async () => {
    await deliver()
    const first = new Uint8Array(await (await fetchIt()).arrayBuffer())
    expect(Buffer.from(await (await fetchIt()).arrayBuffer()).equals(Buffer.from(first))).toBe(true)
    const files = unzipSync(first)
    expect(Object.keys(files)).toEqual([
      ...['01-bang-led-nha-van-hoa-384x192.png', 'playlist.txt', 'phieu-trinh-duyet.pdf'],
      'SHA256SUMS',
    ])
    const sums = strFromU8(files['SHA256SUMS'] ?? new Uint8Array())
    for (const line of sums.trim().split('\n')) {
      const [sum, name = ''] = line.split('  ')
      expect(sha256Of(files[name] ?? new Uint8Array())).toBe(sum)
    }
    const playlist = strFromU8(files['playlist.txt'] ?? new Uint8Array())
    expect(playlist).toContain('1. 01-bang-led-nha-van-hoa-384x192.png\r\n')
    expect(playlist).toContain('Đứng hình ít nhất: 5 giây')
  })

  it('is only of what is public, and only of approved bytes', async () => {
    expect(await faultOf(await fetchIt())).toMatchObject({ status: 409, code: 'not-live' })
    await deliver('00'.repeat(32))
    expect(await faultOf(await fetchIt())).toMatchObject({ status: 409, code: 'file-differs' })
    const unknown = await office.call('package/banners/99999')
    expect(await faultOf(unknown)).toMatchObject({ status: 404, code: 'record-unknown' })
    expect((await fetchIt('')).status).toBe(401)
    expect((await fetchIt(office.tokens.guest)).status).toBe(403)
  })
})
