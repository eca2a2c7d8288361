import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { gifOf, pngBomb } from '../../../../test/helpers/bad-files.ts'
import { examplePhoto, exampleStudio } from './examples.test-helper.ts'
import { packageTypeface } from './fonts.ts'
import { renderArtwork, renderStats, validateFont } from './index.ts'
import { slide } from './slide.test-helper.ts'

const size = { width: 320, height: 180 }
const order = (bytes: Uint8Array, data: object = {}) => ({
  ...{ template: 'test-slide', ...size, photos: { '17': { bytes } } },
  data: { ...slide.example, photo: '17', ...data },
})
const render = (bytes: Uint8Array, data: object = {}) =>
  renderArtwork(order(bytes, data), exampleStudio)

let photo: Uint8Array
beforeAll(async () => {
  photo = await examplePhoto()
})

/** One colour, so that the file is small and the picture is not. */
const vast = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#336699' }, limitInputPixels: false })
    .png({ compressionLevel: 9 })
    .toBuffer()

describe('a photo that', () => {
  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['has 100 megapixels', () => vast(10_000, 10_000), 'photo-too-large'],
    ['says it is 60,000 pixels wide', async () => pngBomb(60_000, 60_000), 'photo-too-large'],
    ['is cut off', async () => photo.subarray(0, photo.length / 2), 'photo-unreadable'],
    ['is a bomb of few bytes', async () => pngBomb(6_000, 6_000), 'photo-unreadable'],
    ['is an animation', async () => gifOf(4), 'photo-unreadable'],
    [
      'is a drawing that names a file',
      async () =>
        Buffer.from(
          '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
        ),
      'photo-unreadable',
    ],
    ['is nothing', async () => new Uint8Array(), 'photo-unreadable'],
  ])('%s is refused by its field, and the next one is drawn', async (_, make, code) => {
    await expect(render(await make())).rejects.toMatchObject({ code, field: 'photo' })
    expect((await render(photo)).bytes.byteLength).toBeGreaterThan(1_000)
  })

  it('has 48 megapixels is taken', async () => {
    const { width } = await render(await vast(8_000, 6_000))
    expect(width).toBe(320)
  })
})

describe('a text', () => {
  it.each<[string, string, string]>([
    ['of 100,000 letters', 'Ậ'.repeat(100_000), 'text-too-long'],
    ['of 100,000 words', 'Ậ '.repeat(100_000), 'text-too-long'],
    ['that turns about', 'MIỄN \u202ePHÍ', 'character-refused'],
    ['with letters of no width', 'MIỄN\u200bPHÍ', 'character-refused'],
    ['of emoji', '🎉🎉🎉', 'glyph-missing'],
    ['of piled marks', `A${'\u0301'.repeat(50)}`, 'character-refused'],
  ])('%s is refused by its field', async (_, title, code) => {
    const before = renderStats()
    await expect(render(photo, { title })).rejects.toMatchObject({ code, field: 'title' })
    expect(renderStats().cache.entries).toBe(before.cache.entries)
  })
})

describe('a font', () => {
  const { regular } = packageTypeface()

  it('that is whole and has every letter is taken', async () => {
    expect(await validateFont(regular.bytes)).toMatchObject({ weight: 500 })
  })

  it.each<[string, () => Uint8Array, string]>([
    ['cut off', () => regular.bytes.slice(0, regular.bytes.length - 5_000), 'font-unreadable'],
    [
      'of another kind',
      () => new TextEncoder().encode('wOF2 and more than that'),
      'font-unreadable',
    ],
    ['of nothing', () => new Uint8Array(), 'font-unreadable'],
    [
      'without letters',
      () => {
        const bytes = regular.bytes.slice()
        const at = Buffer.from(bytes).indexOf('cmap', 0, 'latin1')
        const offset = new DataView(bytes.buffer).getUint32(at + 8)
        bytes.fill(0, offset + 2, offset + 4)
        return bytes
      },
      'font-letters-missing',
    ],
  ])('%s is refused', async (_, make, code) => {
    await expect(validateFont(make())).rejects.toMatchObject({ code, field: 'font' })
  })

  it('of letters without marks is refused, naming some', async () => {
    const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
    const file = readFileSync(path.join(home, 'standard_fonts/LiberationSans-Regular.ttf'))
    await expect(validateFont(new Uint8Array(file))).rejects.toMatchObject({
      code: 'font-letters-missing',
    })
  })
})
