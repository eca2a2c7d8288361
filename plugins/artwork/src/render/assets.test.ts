import sharp from 'sharp'
import { expect, it } from 'vitest'
import { checkAssets } from '../core/check-assets.ts'
import { box, pictureAt } from '../core/element.ts'
import { plainKit } from '../core/kit.ts'
import { builtInTemplates } from '../templates/index.ts'
import { palettes } from '../templates/palettes.ts'
import { sizeOf } from './examples.test-helper.ts'
import { planRender } from './plan.ts'
import { readBack } from './read-back.ts'

const emblem = async (width: number, height: number): Promise<Uint8Array> => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><ellipse cx="50%" cy="50%" rx="50%" ry="50%" fill="#fff"/></svg>`
  return new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer())
}

const cases = builtInTemplates
  .filter(({ fields }) => 'logo' in fields)
  .flatMap((template) =>
    template.variants.map((variant) => [`${template.slug} ${variant}`, template, variant] as const),
  )

it.each(cases)(
  '%s shows a locked picture whole, in its ratio, under nothing',
  async (_, template, variant) => {
    const kit = {
      ...plainKit(palettes),
      assets: [{ slug: 'emblem', label: { vi: 'Biểu trưng', en: 'Emblem' }, clearSpace: 0.1 }],
    }
    for (const [width, height] of [
      [300, 300],
      [600, 200],
      [200, 500],
    ] as const) {
      const assets = { emblem: { bytes: await emblem(width, height) } }
      const data = { ...template.example, logo: 'emblem' }
      const request = { template: template.slug, data, ...sizeOf[variant] }
      const plan = await planRender(request, { kit, assets })
      const [asset] = plan.pictures.values()
      if (!asset) throw new Error('The locked picture is not shown.')
      expect(checkAssets(plan.root, [asset], plan.texts)).toEqual([])
      expect(await readBack(plan)).toEqual([])
    }
  },
)

it('finds what is done to one', () => {
  const picture = { key: 'a', width: 100, height: 50, focal: { x: 0.5, y: 0.5 } }
  const asset = { ...picture, colors: { columns: 0, rows: 0, cells: [] } }
  const place = { x: 10, y: 10, width: 100, height: 50 }
  const whole = { x: 0, y: 0, width: 100, height: 50 }
  const faults = (...children: Parameters<typeof box>[5] & object) =>
    checkAssets(box(0, 0, 400, 200, {}, children), [asset], []).map(({ fault }) => fault)
  expect(faults(pictureAt('a', whole, place))).toEqual([])
  expect(faults(pictureAt('a', { ...whole, width: 50 }, place))).toEqual(['cropped'])
  expect(faults(pictureAt('a', whole, { ...place, height: 90 }))).toEqual(['stretched'])
  const veil = box(0, 0, 60, 60, { backgroundColor: '#000000' })
  expect(faults(pictureAt('a', whole, place), veil)).toEqual(['covered'])
  expect(faults(veil, pictureAt('a', whole, place))).toEqual([])
})
