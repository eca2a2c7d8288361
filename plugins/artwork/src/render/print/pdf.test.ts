import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { readPdf } from '../../../../../test/helpers/pdf.ts'
import { distanceOf } from '../distance.test-helper.ts'
import { draw } from '../draw.ts'
import { exampleCases, exampleRequest, exampleStudio, sizeOf } from '../examples.test-helper.ts'
import { renderArtwork } from '../index.ts'
import { planRender } from '../plan.ts'
import { slide } from '../slide.test-helper.ts'
import { rasterPdf } from './raster-pdf.test-helper.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'artwork-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

const template = slide as never
const board = { widthCm: 600, heightCm: 300 }

const print = async (part: object = {}) =>
  (
    await renderArtwork(
      await exampleRequest(template, { print: { ...board, ...part } }),
      exampleStudio,
    )
  ).bytes

/** Numbers of a page's box, in points. */
const boxOf = (bytes: Uint8Array, name: string): number[] => {
  const [, numbers = ''] =
    new RegExp(`/${name} \\[([\\d. ]+)\\]`).exec(Buffer.from(bytes).toString('latin1')) ?? []
  return numbers.split(' ').map((number) => Math.round(Number(number) * 100) / 100)
}

/** All that a PDF holds as text: dictionaries, and streams unpacked. */
const openly = (bytes: Uint8Array): string => {
  const all = Buffer.from(bytes).toString('latin1')
  return all.replace(/stream\n([^]*?)\nendstream/g, (_, stream: string) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
}

const poppler = (name: string, ...args: string[]): string | null => {
  try {
    return execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

describe('a board of 6 × 3 metres', () => {
  it('is one page at 1:10, with its trim, its bleed of 3 cm and room for marks outside', async () => {
    const bytes = await print()
    const { pages } = await readPdf(bytes)
    expect(pages).toHaveLength(1)
    const [media, bleed, trim] = ['MediaBox', 'BleedBox', 'TrimBox'].map((name) =>
      boxOf(bytes, name),
    )
    const width = (box: number[] = []) => (box[2] ?? 0) - (box[0] ?? 0)
    expect(width(trim)).toBeCloseTo((60 / 2.54) * 72, 1)
    expect(width(bleed) - width(trim)).toBeCloseTo(2 * (0.3 / 2.54) * 72, 1)
    expect(width(media)).toBeGreaterThan(width(bleed) + 60)
    expect(Math.max(...(media ?? []))).toBeLessThan(14_400)
    const file = path.join(folder, 'board.pdf')
    writeFileSync(file, bytes)
    const told = poppler('pdfinfo', '-box', file)
    if (told) expect(told).toMatch(/Pages: +1\n[^]*TrimBox: +42\.50 +42\.50 +1743/)
  })

  it('has letters as outlines that no printer can lose', async () => {
    const { text, fonts } = await readPdf(await print())
    expect({ text, fonts }).toEqual({ text: '', fonts: [] })
  })

  it('or letters that are searched, embedded, with the scale written outside the trim', async () => {
    const bytes = await print({ text: 'searchable' })
    const { text, fonts, pages } = await readPdf(bytes)
    expect(text).toContain('DỊCH VỤ CÔNG')
    expect(text).toContain('từ ngày 01/12/2026.')
    expect(fonts.map(({ embedded }) => embedded)).toEqual([true, true])
    const note = pages[0]?.lines.find((line) => line.text.includes('1:10'))
    expect(note?.text).toBe('Tỷ lệ 1:10 – thành phẩm 600 × 300 cm, tràn lề 30 mm')
    expect(note?.y).toBeLessThan(boxOf(bytes, 'BleedBox')[1] ?? 0)
    const file = path.join(folder, 'text.pdf')
    writeFileSync(file, bytes)
    const listed = poppler('pdffonts', file)
    if (listed) expect(listed.match(/ yes yes yes /g)).toHaveLength(2)
  })

  it('has the inks of a press and no screen colours, when asked to', async () => {
    const [inks, light] = [openly(await print({ color: 'cmyk' })), openly(await print())]
    expect(inks).not.toMatch(/DeviceRGB|CalRGB|ICCBased|\brg\b/)
    expect(inks).toContain('/DeviceCMYK cs')
    // The palette's red as pinned, not as computed.
    expect(inks).toMatch(/0\.2 1 1 0\.3 scn/)
    expect(light).toContain('/DeviceRGB cs')
    expect(light).not.toContain('DeviceCMYK')
  })

  it('separates photos by the profile of the press, and colours by its inks', async () => {
    const request = await exampleRequest(template, { print: { ...board, color: 'cmyk' } })
    const profile = path.join(
      path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
      'iccs/CGATS001Compat-v2-micro.icc',
    )
    const press = { profile, inks: { '#8c1010': [15, 100, 100, 25] } } as const
    const usual = await renderArtwork(request, exampleStudio)
    const { bytes, key } = await renderArtwork(request, { ...exampleStudio, press })
    expect(openly(bytes)).toMatch(/0\.15 1 1 0\.25 scn/)
    expect(openly(bytes)).not.toMatch(/DeviceRGB|ICCBased/)
    expect(key).not.toBe(usual.key)
    expect(bytes).not.toHaveLength(usual.bytes.length)
  })

  it('is the same bytes when drawn again', async () => {
    const plan = await planRender(
      await exampleRequest(template, { print: { ...board, text: 'searchable', color: 'cmyk' } }),
      exampleStudio,
    )
    const [first, second] = [await draw(plan), await draw(plan)]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })
})

describe('a sheet', () => {
  it('of poster size is at true size, with 3 mm of bleed', async () => {
    const bytes = await print({ widthCm: 60, heightCm: 90 })
    const [left = 0, , right = 0] = boxOf(bytes, 'TrimBox')
    expect(right - left).toBeCloseTo((60 / 2.54) * 72, 1)
    expect(left - (boxOf(bytes, 'BleedBox')[0] ?? 0)).toBeCloseTo((0.3 / 2.54) * 72, 1)
  })

  it('without marks and bleed is the piece alone', async () => {
    const bytes = await print({ widthCm: 60, heightCm: 90, marks: false, bleedMm: 0 })
    expect(boxOf(bytes, 'MediaBox')).toEqual(boxOf(bytes, 'TrimBox'))
  })

  it('carries photo and ground into the bleed', async () => {
    const bytes = await print({ widthCm: 30, heightCm: 20, bleedMm: 5, marks: false })
    const drawn = await rasterPdf(bytes, 480, folder)
    const { channels } = await sharp(drawn.png)
      .extract({ left: drawn.width - 2, top: 40, width: 2, height: drawn.height - 80 })
      .stats()
    // A frame of bare ground would be dark red from top to bottom.
    expect(channels[1]?.mean).toBeGreaterThan(60)
  })

  it.each<[string, object, string]>([
    ['no size', { widthCm: undefined }, 'print.widthCm'],
    ['a size as text', { widthCm: '600' }, 'print.widthCm'],
    ['more than 50 metres', { heightCm: 5_001 }, 'print.heightCm'],
    ['a strip', { widthCm: 5_000, heightCm: 10 }, 'print.widthCm'],
    ['6 metres at true size', { scale: 1 }, 'print.scale'],
    ['another scale', { scale: 4 }, 'print.scale'],
    ['less than no bleed', { bleedMm: -1 }, 'print.bleedMm'],
    ['marks that are text', { marks: 'yes' }, 'print.marks'],
    ['another kind of text', { text: 'bitmap' }, 'print.text'],
    ['another kind of colour', { color: 'lab' }, 'print.color'],
  ])('with %s is refused by its name', async (_, part, field) => {
    await expect(print(part)).rejects.toMatchObject({ code: 'print-invalid', field })
  })
})

const first = exampleCases().filter(
  ([, { slug }], index, all) => all.findIndex(([, other]) => other.slug === slug) === index,
)

it.each(first)('print shows what the screen shows of %s', async (_, example, shape) => {
  const { width, height } = sizeOf[shape]
  const sheet = { widthCm: width / 10, heightCm: height / 10, bleedMm: 0, marks: false }
  const plan = await planRender(await exampleRequest(example, { print: sheet }), exampleStudio)
  const pixels = await draw({ ...plan, output: { format: 'png' } })
  const drawn = await rasterPdf(await draw(plan), width, folder)
  const screen = await sharp(pixels)
    .resize(drawn.width, drawn.height, { fit: 'fill' })
    .png()
    .toBuffer()
  const { mean, worst } = await distanceOf(screen, drawn.png)
  expect(mean).toBeLessThan(3.5)
  expect(worst).toBeLessThan(40)
})
