import { readdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { probeVideo } from '../../video/probe.ts'
import { type Office, openOffice } from '../office.test-helper.ts'

type Row = { id?: string; image?: number; video?: number; width?: number; height?: number }
type Shown = {
  id: number
  state: string
  drawn: number
  results: { status: string; code?: string; message?: string }[]
}

let office: Office
let wall: string
let banner: number

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

beforeAll(async () => {
  office = await openOffice()
  wall = await screen({ safeArea: 4 })
})
afterAll(() => office.close())
beforeEach(async () => {
  const { id } = (await office.payload.create({
    ...{ collection: 'banners' as never, draft: true, data: { slogan: 'MỘT' } as never },
  })) as { id: number }
  banner = id
  for (const slogan of ['CHUNG TAY CẢI CÁCH HÀNH CHÍNH', 'NỤ CƯỜI CÔNG SỞ'])
    await office.call('apply', {
      body: {
        ...{ template: 'led-slogan', data: { slogan }, width: 640, height: 320 },
        ...{ collection: 'banners', id: banner, screen: slogan },
      },
    })
})

const draft = async (): Promise<Row[]> => {
  const found = await office.payload.findByID({
    ...{ collection: 'banners' as never, id: banner, draft: true, depth: 0 },
  })
  return (found as { artworks?: Row[] }).artworks ?? []
}

const loop = async (target: object): Promise<Response> =>
  office.call('sets', { body: { collection: 'banners', id: banner, targets: [target] } })

const finished = async (response: Response): Promise<Shown> => {
  let shown = (await response.json()) as Shown
  for (let turn = 0; turn < 400 && !/done|refused/.test(shown.state); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    shown = (await (await office.call(`sets/${shown.id}`)).json()) as Shown
  }
  return shown
}

const slidesOf = (rows: readonly Row[]) => rows.map(({ image }) => ({ image, seconds: 1 }))

const filesOf = () => readdir(office.videosDir).catch(() => [])

describe('a video loop of the record’s pictures', () => {
  it('is drawn anew for the screen’s pixels, with a running text, and joins the draft', async () => {
    const recipe = { slides: slidesOf(await draft()), transition: 'fade' }
    const ticker = 'Hồ sơ nộp trực tuyến được giảm lệ phí'
    const shown = await finished(await loop({ screenId: wall, loop: { ...recipe, ticker } }))
    expect(shown).toMatchObject({ state: 'done', drawn: 1 })
    const row = (await draft()).at(-1)
    expect(row).toMatchObject({ width: 512, height: 128, data: { loop: { ticker } } })
    const [file = ''] = await filesOf()
    expect(file).toMatch(/^loop-512x128-cong-[0-9a-f]{8}\.mp4$/)
    const facts = await probeVideo(path.join(office.videosDir, file))
    expect(facts).toMatchObject({ width: 512, height: 128, codec: 'h264', frameRate: 25 })
    // Whole turns of the slides, as many as the text takes to pass once.
    expect(facts.duration % 2).toBeCloseTo(0, 5)

    const again = await finished(await loop({ screenId: wall, loop: recipe }))
    expect(again.state).toBe('done')
    const rows = await draft()
    expect(rows.filter(({ video }) => video)).toHaveLength(1)
    expect(rows.filter(({ image }) => image)).toHaveLength(2)
  })

  it('takes a file that was finished elsewhere as it is, or says that its size differs', async () => {
    const create = { width: 512, height: 128, channels: 3 as const, background: '#336699' }
    const data = await sharp({ create }).jpeg().toBuffer()
    const { id } = await office.payload.create({
      ...{ collection: 'media' as never, data: {} as never },
      file: { name: 'ngoai.jpg', data, mimetype: 'image/jpeg', size: data.length },
    })
    const rows = [...(await draft()), { image: id, width: 512, height: 128 }]
    await office.payload.update({
      ...{ collection: 'banners' as never, id: banner, draft: true },
      data: { artworks: rows } as never,
    })
    const slides = [{ image: id, seconds: 1 }]
    const one = await finished(await loop({ screenId: wall, loop: { slides } }))
    expect(one).toMatchObject({ state: 'done', drawn: 1 })
    const other = await finished(await loop({ width: 640, height: 320, loop: { slides } }))
    expect(other.results[0]).toMatchObject({ status: 'failed', code: 'slide-size' })
  })

  it('names what is wrong, and leaves nothing behind', async () => {
    const [row] = await draft()
    const slides = [{ image: row?.image, seconds: 2 }]
    const codeOf = async (target: object) => {
      const response = await loop(target)
      const { errors } = (await response.json()) as { errors: { code: string; field: string }[] }
      return [response.status, errors[0]?.code, errors[0]?.field]
    }
    expect(await codeOf({ screenId: wall, loop: { slides: [] } })).toEqual([
      ...[422, 'loop-invalid', 'slides'],
    ])
    expect(await codeOf({ screenId: wall, loop: { slides: [{ image: 1, seconds: 0 }] } })).toEqual([
      ...[422, 'loop-invalid', 'slides.0'],
    ])
    const board = await screen({ name: 'Bảng đỏ', colorMode: 'one' })
    expect(await codeOf({ screenId: board, loop: { slides } })).toEqual([
      ...[422, 'loop-board', 'screen'],
    ])
    const strange = await finished(
      await loop({ screenId: wall, loop: { slides: [{ image: 999_999, seconds: 1 }] } }),
    )
    expect(strange.results[0]).toMatchObject({ status: 'failed', code: 'photo-missing' })
    const odd = await finished(await loop({ width: 641, height: 320, loop: { slides } }))
    expect(odd.results[0]).toMatchObject({ status: 'failed', code: 'size-odd' })
    const before = await filesOf()
    expect(await draft()).toHaveLength(2)
    expect(await filesOf()).toEqual(before)
  })

  it('whose record takes no more is taken back, with its file', async () => {
    const before = await filesOf()
    const rows = await draft()
    await office.payload.update({
      ...{ collection: 'banners' as never, id: banner, draft: true },
      data: { artworks: [...rows, ...rows.map(({ id: _, ...row }) => row)] } as never,
    })
    const shown = await finished(
      await loop({ screenId: wall, loop: { slides: slidesOf(rows.slice(0, 1)) } }),
    )
    expect(shown.state).toBe('refused')
    expect(await filesOf()).toEqual(before)
  })
})
