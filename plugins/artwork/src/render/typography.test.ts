import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArtworkError } from '../core/artwork-error.ts'
import { bind } from '../core/bind.ts'
import type { Size } from '../core/size.ts'
import type { TextBlock } from '../core/text-block.ts'
import { ledSlogan } from '../templates/led-slogan.ts'
import { layOut } from './lay-out.test-helper.ts'
import { inkOf, pixelsOf } from './ink.test-helper.ts'
import { packageTypeface } from './fonts.ts'
import { metricsOf } from './metrics.ts'
import { renderArtwork } from './index.ts'
import { rasterPng } from './raster.ts'

const vowels = 'AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬEÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴ'
const syllable = fc
  .tuple(
    fc.constantFrom('', 'NGH', 'TH', 'Đ', 'QU', 'PH', 'G', 'V', 'KH'),
    fc.constantFrom(...vowels),
    fc.constantFrom('', 'NG', 'CH', 'I', 'P', 'T', 'M', ',', ':', ' –'),
  )
  .map((parts) => parts.join(''))
const sides = fc.record({
  width: fc.integer({ min: 64, max: 3840 }),
  height: fc.integer({ min: 64, max: 2160 }),
})
const textsOf = (slogan: string, size: Size, issuer = ''): TextBlock[] =>
  layOut(ledSlogan, { slogan, issuer }, size).texts

/** Runs work, and takes a refusal of what can't fit for an answer. */
const unlessTooLong = async (work: () => unknown): Promise<void> => {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof ArtworkError)) throw error
    expect(error.code).toBe('text-does-not-fit')
  }
}

describe('text of any syllables on a screen of any size', () => {
  it('stands inside the screen, with a margin, or is refused with the mend', async () => {
    const texts = fc.array(syllable, { minLength: 1, maxLength: 24 })
    await fc.assert(
      fc.asyncProperty(texts, sides, async (words, size) => {
        await unlessTooLong(() => {
          for (const { ink } of textsOf(words.join(' '), size, 'UBND phường Bắc Hồng Lĩnh')) {
            expect(ink.x).toBeGreaterThanOrEqual(2)
            expect(ink.y).toBeGreaterThanOrEqual(2)
            expect(ink.x + ink.width).toBeLessThanOrEqual(size.width - 2)
            expect(ink.y + ink.height).toBeLessThanOrEqual(size.height - 2)
          }
        })
      }),
      { numRuns: process.env['SOAK'] ? 5_000 : 400 },
    )
  })

  it('keeps slogan and issuer apart', async () => {
    const texts = fc.array(syllable, { minLength: 1, maxLength: 16 })
    await fc.assert(
      fc.asyncProperty(texts, sides, async (words, size) => {
        await unlessTooLong(() => {
          const [a, b] = textsOf(words.join(' '), size, 'UBND phường').map(({ ink }) => ink)
          if (!a || !b) throw new Error('A text is missing.')
          const beside = a.x + a.width <= b.x || b.x + b.width <= a.x
          expect(beside || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true)
        })
      }),
      { numRuns: process.env['SOAK'] ? 5_000 : 200 },
    )
  })

  it('is drawn where it was laid out: no mark above or below is clipped', async () => {
    const small = fc.record({
      width: fc.integer({ min: 96, max: 640 }),
      height: fc.integer({ min: 96, max: 400 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(syllable, { minLength: 1, maxLength: 6 }), small, (words, size) =>
        unlessTooLong(async () => {
          const { root, texts } = layOut(ledSlogan, { slogan: words.join(' ') }, size)
          const [laid] = texts.map(({ ink }) => ink)
          const drawn = await inkOf(root, size)
          if (!laid) throw new Error('The slogan is missing.')
          expect(Math.abs(drawn.y - laid.y)).toBeLessThanOrEqual(2)
          const [end, foot] = [drawn.y + drawn.height, laid.y + laid.height]
          expect(Math.abs(end - foot)).toBeLessThanOrEqual(2)
          expect(drawn.x).toBeGreaterThanOrEqual(laid.x - 2)
          expect(drawn.x + drawn.width).toBeLessThanOrEqual(laid.x + laid.width + 2)
        }),
      ),
      { numRuns: process.env['SOAK'] ? 500 : 60 },
    )
  }, 30_000)
})

describe('stacked marks', () => {
  it('of two lines don’t touch at the line height', () => {
    for (const face of Object.values(metricsOf(packageTypeface())))
      for (const above of 'ẬỆỘỢỰẶỌỤỴ')
        for (const below of 'ẪỄỖỞỮẲẾỐ')
          expect(face.measure(above).bottom + face.measure(below).top).toBeLessThan(face.lineHeight)
  })

  it('tell every letter from every other', async () => {
    const seen = new Map<string, string>()
    for (const letter of `${vowels}DĐ`) {
      const size = { width: 96, height: 96 }
      const { bytes } = await renderArtwork({
        ...{ template: 'led-slogan', data: { slogan: letter }, ...size },
      })
      const picture = Buffer.from(bytes).toString('base64')
      expect([letter, seen.get(picture)]).toEqual([letter, undefined])
      seen.set(picture, letter)
    }
  })
})

it('draws nothing for the joiners that bind numbers of documents', async () => {
  const size = { width: 640, height: 96 }
  const slogan = 'SỐ 12/2026/QĐ-UBND'
  expect(bind(slogan)).toContain('\u2060')
  const { root } = layOut(ledSlogan, { slogan }, size)
  const plain = JSON.parse(JSON.stringify(root).replaceAll('\u2060', '')) as typeof root
  const [joined, bare] = await Promise.all([root, plain].map((tree) => rasterPng(tree, size)))
  expect(
    Buffer.compare(await pixelsOf(joined ?? bytesOf()), await pixelsOf(bare ?? bytesOf())),
  ).toBe(0)
})

const bytesOf = (): never => {
  throw new Error('Nothing was drawn.')
}
