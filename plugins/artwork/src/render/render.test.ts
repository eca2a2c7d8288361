import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Box } from '../core/fit.ts'
import { readData } from '../core/template.ts'
import { ledSlogan } from '../templates/led-slogan.ts'
import { palettes } from '../templates/palettes.ts'
import { compose } from './compose.ts'
import { ArtworkError, renderArtwork } from './index.ts'
import { rasterPng } from './raster.ts'

const slogans = [
  'CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN',
  'SỰ HÀI LÒNG CỦA NGƯỜI DÂN LÀ THƯỚC ĐO CẢI CÁCH',
  'CÓ VNeID – LÀM THỦ TỤC MỌI LÚC, MỌI NƠI',
]
const issuer = 'UBND phường Bắc Hồng Lĩnh'
const sizes: [number, number][] = [
  ...([
    [2560, 128],
    [1024, 256],
    [1920, 1080],
    [512, 512],
    [384, 768],
    [384, 192],
    [320, 160],
  ] as const),
].map(([width, height]) => [width, height])

const request = (slogan: string, [width, height]: [number, number], palette = 'red-yellow') => ({
  ...{ template: 'led-slogan', data: { slogan, issuer, palette }, width, height },
})

const data = (slogan: string) => readData(ledSlogan, { slogan, issuer }, () => true)

/** The box of all pixels that differ from the ground at their height. */
const inkOf = async (png: Uint8Array): Promise<Box> => {
  const { data: pixels, info } = await sharp(png)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let y = 0; y < height; y += 1)
    for (let x = 1; x < width; x += 1) {
      const [at, edge] = [(y * width + x) * 3, y * width * 3]
      const distance = [0, 1, 2].reduce(
        (sum, channel) =>
          sum + Math.abs((pixels[at + channel] ?? 0) - (pixels[edge + channel] ?? 0)),
        0,
      )
      if (distance < 60) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}

describe('a rendered slogan', () => {
  it.each(sizes)('has exactly %d × %d pixels', async (width, height) => {
    const { bytes } = await renderArtwork(request(slogans[0] ?? '', [width, height]))
    expect(await sharp(bytes).metadata()).toMatchObject({ width, height, format: 'png' })
  })

  it('given in LED modules has their pixels', async () => {
    const modules = { across: 16, down: 8, moduleWidth: 64, moduleHeight: 32 }
    const { bytes } = await renderArtwork({
      ...{ template: 'led-slogan', data: { slogan: slogans[0] }, modules },
    })
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1024, height: 256 })
  })

  it.each(sizes)(
    'puts its ink where it was laid out, marks and all, at %d × %d',
    async (width, height) => {
      for (const slogan of slogans) {
        const { root, texts } = compose(ledSlogan, data(slogan), { width, height })
        const drawn = await inkOf(await rasterPng(root, { width, height }))
        const top = Math.min(...texts.map(({ ink }) => ink.y))
        const bottom = Math.max(...texts.map(({ ink }) => ink.y + ink.height))
        const tolerance = 2 + height * 0.004
        expect(Math.abs(drawn.y - top)).toBeLessThanOrEqual(tolerance)
        expect(Math.abs(drawn.y + drawn.height - bottom)).toBeLessThanOrEqual(tolerance)
        expect(drawn.x).toBeGreaterThan(0)
        expect(drawn.x + drawn.width).toBeLessThan(width)
      }
    },
  )

  it('is the same bytes twice, and drawn once for equal requests', async () => {
    const [first, second] = await Promise.all([
      renderArtwork(request(slogans[1] ?? '', [640, 320])),
      renderArtwork(request(slogans[1] ?? '', [640, 320])),
    ])
    expect(second.bytes).toBe(first.bytes)
    const { root } = compose(ledSlogan, data(slogans[1] ?? ''), { width: 640, height: 320 })
    const again = await rasterPng(root, { width: 640, height: 320 })
    expect(Buffer.compare(Buffer.from(again), Buffer.from(first.bytes))).toBe(0)
  })

  it('keeps every mark of every vowel apart: no two accented capitals look the same', async () => {
    const seen = new Map<string, string>()
    for (const letter of 'AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬEÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴDĐ') {
      const { bytes } = await renderArtwork({
        ...{ template: 'led-slogan', data: { slogan: letter }, width: 96, height: 96 },
      })
      const picture = Buffer.from(bytes).toString('base64')
      expect([letter, seen.get(picture)]).toEqual([letter, undefined])
      seen.set(picture, letter)
    }
  })
})

describe('text of any length', () => {
  const syllables =
    'NGHIÊNG ƯỠN ẬU ỄN ỞM ỰC THƯỢNG PHƯỜNG NGUYỄN ĐƯỜNG QUYẾT VNeID 2026 ẾCH Ỵ'.split(' ')

  it('fits inside its box at every size, or is refused with the mend', () => {
    const texts = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 24 })
    const shapes = fc.record({
      width: fc.integer({ min: 64, max: 3840 }),
      height: fc.integer({ min: 64, max: 2160 }),
    })
    fc.assert(
      fc.property(texts, shapes, (words, size) => {
        try {
          for (const { ink } of compose(ledSlogan, data(words.join(' ')), size).texts) {
            expect(ink.x).toBeGreaterThanOrEqual(0)
            expect(ink.y).toBeGreaterThanOrEqual(0)
            expect(ink.x + ink.width).toBeLessThanOrEqual(size.width)
            expect(ink.y + ink.height).toBeLessThanOrEqual(size.height)
          }
        } catch (error) {
          if (!(error instanceof ArtworkError)) throw error
          expect(error.code).toBe('text-does-not-fit')
        }
      }),
      { numRuns: process.env['SOAK'] ? 5_000 : 500 },
    )
  })
})

describe('refusals', () => {
  it.each<[string, object, string, string]>([
    ['an unknown template', { template: 'x' }, 'template-unknown', 'template'],
    ['an unknown format', { format: 'gif' }, 'format-unknown', 'format'],
    ['no slogan', { data: {} }, 'field-missing', 'slogan'],
    ['a slogan of white space', { data: { slogan: ' \n ' } }, 'field-missing', 'slogan'],
    ['a slogan that is a number', { data: { slogan: 5 } }, 'field-type', 'slogan'],
    ['data that is a list', { data: [] }, 'field-type', 'data'],
    ['an unknown field', { data: { slogan: 'A', x: '1' } }, 'field-unknown', 'x'],
    ['an unknown palette', { data: { slogan: 'A', palette: 'pink' } }, 'choice-unknown', 'palette'],
    ['100,000 characters', { data: { slogan: 'A'.repeat(100_000) } }, 'text-too-long', 'slogan'],
    ['an emoji', { data: { slogan: 'VUI 😀' } }, 'glyph-missing', 'slogan'],
    [
      'a tick for the issuer',
      { data: { slogan: 'A', issuer: 'B ✓ C' } },
      'glyph-missing',
      'issuer',
    ],
    [
      'too much for the screen',
      { data: { slogan: 'NGHIÊNG '.repeat(30) }, width: 128, height: 64 },
      'text-does-not-fit',
      'slogan',
    ],
  ])('%s', async (_, part, code, field) => {
    const asked = { ...request('A', [1024, 256]), ...part }
    await expect(renderArtwork(asked)).rejects.toMatchObject({ code, field })
  })
})

it('every palette’s text stands out from both ends of its ground by at least 4.5 to 1', () => {
  const luminance = (hex: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
  }
  for (const { value, ground, main, second } of palettes)
    for (const back of ground)
      for (const front of [main, second]) {
        const [low, high] = [luminance(back), luminance(front)].sort((a, b) => a - b)
        expect([value, ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05) >= 4.5]).toEqual([value, true])
      }
})
