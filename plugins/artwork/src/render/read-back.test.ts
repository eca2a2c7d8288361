import jsQR from 'jsqr'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Element } from '../core/element.ts'
import type { AspectClass } from '../core/size.ts'
import { builtInTemplates } from '../templates/index.ts'
import { palettes } from '../templates/palettes.ts'
import { renderArtwork } from './index.ts'
import { planRender } from './plan.ts'
import { readBack } from './read-back.ts'

const sizes: Record<AspectClass, [number, number]> = {
  ribbon: [1280, 128],
  wide: [960, 540],
  square: [640, 640],
  tall: [600, 848],
  column: [320, 960],
}

/** A photo of hard stripes: the worst ground for text. */
const stripes = async (): Promise<Uint8Array> => {
  const row = Buffer.from(
    Array.from({ length: 400 }, (_, x) =>
      Math.floor(x / 20) % 2 ? [255, 255, 255] : [10, 10, 10],
    ).flat(),
  )
  const pixels = Buffer.concat(Array.from({ length: 300 }, () => row))
  const raw = { width: 400, height: 300, channels: 3 as const }
  return new Uint8Array(await sharp(pixels, { raw }).jpeg().toBuffer())
}

const cases = builtInTemplates.flatMap((template) =>
  template.variants.map((variant) => ({ name: `${template.slug}, ${variant}`, template, variant })),
)

describe.each(cases)('$name', ({ template, variant }) => {
  const [width, height] = sizes[variant]
  const request = { template: template.slug, data: template.example, width, height }

  it('shows every text in its place, clear of the rest and with contrast', async () => {
    expect(await readBack(await planRender(request))).toEqual([])
  })

  if ('link' in template.fields && template.example['link'])
    it('has a code that another library reads', async () => {
      const { bytes } = await renderArtwork(request)
      const { data } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
      const read = jsQR(new Uint8ClampedArray(data), width, height)
      expect(read?.data).toBe(template.example['link'])
    })

  if ('photo' in template.fields)
    it('keeps its contrast over a photo of hard stripes', async () => {
      const photos = { stripes: { bytes: await stripes() } }
      const data = { ...template.example, photo: 'stripes' }
      expect(await readBack(await planRender({ ...request, data, photos }))).toEqual([])
    })
})

it('every palette keeps its contrast on every template', async () => {
  for (const { slug, example, variants } of builtInTemplates)
    for (const { value } of palettes) {
      const [width, height] = sizes[variants[0] ?? 'wide']
      const data = { ...example, palette: value }
      const plan = await planRender({ template: slug, data, width, height })
      expect([slug, value, await readBack(plan)]).toEqual([slug, value, []])
    }
}, 60_000)

it.each([0, 12, 40])('a screen keeps %d pixels at its edges free of letters', async (safeArea) => {
  const modules = { across: 15, down: 6, moduleWidth: 64, moduleHeight: 64 }
  const screen = {
    name: 'LED',
    modules,
    pitch: 4,
    distance: 20,
    safeArea,
    colorMode: 'full' as const,
  }
  const { slug: template, example: data } = builtInTemplates[1] ?? { slug: '', example: {} }
  const plan = await planRender({ template, data, screen })
  expect(plan.size).toEqual({ width: 960, height: 384 })
  expect(plan.margin.left).toBe(safeArea)
  expect(await readBack(plan)).toEqual([])
})

describe('what reading back finds', () => {
  const request = { template: 'led-slogan', data: { slogan: 'ĐÚNG HẸN' }, width: 480, height: 240 }
  const withTexts = (element: Element, change: (text: Element) => Element): Element =>
    element.type === 'container'
      ? { ...element, children: (element.children ?? []).map((one) => withTexts(one, change)) }
      : change(element)

  it.each<[string, string, Record<string, string | number>]>([
    ['text that hardly stands out', 'low-contrast', { color: '#ff7070' }],
    ['text that is not there', 'not-drawn', { color: '#00000000' }],
    ['text that strayed', 'stray-ink', { top: 4 }],
  ])('%s', async (_, fault, style) => {
    const plan = await planRender(request)
    const root = withTexts(
      plan.root,
      (text) => ({ ...text, style: { ...text.style, ...style } }) as Element,
    )
    expect((await readBack({ ...plan, root })).map((one) => one.fault)).toContain(fault)
  })

  it('text that the layout lost', async () => {
    const plan = await planRender(request)
    expect((await readBack({ ...plan, texts: [] })).map(({ fault }) => fault)).toContain('missing')
  })
})
