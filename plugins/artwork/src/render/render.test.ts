import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { contrastsOf, leastContrast } from '../core/palette.ts'
import { palettes } from '../templates/palettes.ts'
import { renderArtwork } from './index.ts'
import { engines } from './engines.ts'
import { planRender } from './plan.ts'
import { ledSlogan } from '../templates/led-slogan.ts'
import { rasterPng } from './raster.ts'

const slogan = 'SỰ HÀI LÒNG CỦA NGƯỜI DÂN LÀ THƯỚC ĐO CẢI CÁCH'
const request = { template: 'led-slogan', data: { slogan }, width: 640, height: 320 }

describe('a rendered slogan', () => {
  it.each([
    [2560, 128],
    [1024, 256],
    [1920, 1080],
    [512, 512],
    [384, 768],
    [320, 160],
  ])('has exactly %d × %d pixels', async (width, height) => {
    const { bytes } = await renderArtwork({ ...request, width, height })
    expect(await sharp(bytes).metadata()).toMatchObject({ width, height, format: 'png' })
  })

  it('given in LED modules has their pixels', async () => {
    const modules = { across: 16, down: 8, moduleWidth: 64, moduleHeight: 32 }
    const { bytes } = await renderArtwork({ ...request, modules })
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1024, height: 256 })
  })

  it('is drawn once for equal requests, and the same bytes when drawn again', async () => {
    const [first, second] = await Promise.all([renderArtwork(request), renderArtwork(request)])
    expect(second.bytes).toBe(first.bytes)
    const { root, size } = await planRender(request)
    const again = await rasterPng(root, size)
    expect(Buffer.compare(Buffer.from(again), Buffer.from(first.bytes))).toBe(0)
  })

  it('has one key whether letters come whole or in parts, and another for every other input', async () => {
    const keyOf = async (part: object) => (await planRender({ ...request, ...part })).key
    expect(await keyOf({ data: { slogan: slogan.normalize('NFD') } })).toBe(await keyOf({}))
    expect(await keyOf({ data: { slogan, palette: 'red-yellow' } })).toBe(await keyOf({}))
    const parts = [{}, { width: 641 }, { data: { slogan, palette: 'blue-white' } }]
    const keys = await Promise.all(parts.map(keyOf))
    expect(new Set(keys).size).toBe(3)
    const next = await planRender(request, { templates: [{ ...ledSlogan, version: 99 }] })
    expect(keys).not.toContain(next.key)
  })

  it('tells its texts and what to look at again', async () => {
    const data = { slogan: 'Giải quyết đúng hẹn.', issuer: 'UBND phường' }
    const { texts, warnings } = await renderArtwork({ ...request, data })
    expect(texts).toEqual(['Giải quyết đúng hẹn.', 'UBND phường'])
    expect(warnings.map(({ code }) => code)).toEqual(['final-stop', 'not-upper-case'])
  })
})

describe('refusals', () => {
  it.each<[string, object, string, string]>([
    ['an unknown template', { template: 'x' }, 'template-unknown', 'template'],
    ['an unknown format', { format: 'gif' }, 'format-unknown', 'format'],
    ['no slogan', { data: {} }, 'field-missing', 'slogan'],
    ['a slogan of white space', { data: { slogan: ' \n ' } }, 'field-missing', 'slogan'],
    ['an unknown palette', { data: { slogan, palette: 'pink' } }, 'choice-unknown', 'palette'],
    ['an emoji', { data: { slogan: 'VUI 😀' } }, 'glyph-missing', 'slogan'],
    ['a tick for the issuer', { data: { slogan, issuer: 'B ✓ C' } }, 'glyph-missing', 'issuer'],
    [
      'too much for the screen',
      { data: { slogan: 'NGHIÊNG '.repeat(30) }, width: 128, height: 64 },
      'text-does-not-fit',
      'slogan',
    ],
  ])('%s', async (_, part, code, field) => {
    await expect(renderArtwork({ ...request, ...part })).rejects.toMatchObject({ code, field })
  })

  it('a shape that the template has no layout for', async () => {
    const wideOnly = { ...ledSlogan, variants: ['wide' as const] }
    const tall = { ...request, width: 320, height: 640 }
    await expect(renderArtwork(tall, { templates: [wideOnly] })).rejects.toMatchObject({
      code: 'shape-unsupported',
    })
  })
})

it('the font has every sign that Vietnamese texts use', async () => {
  const signs = 'ĂÂĐÊÔƠƯăâđêôơư0123456789.,:;!?…–—-/()[]“”‘’%₫&+=@#*°²'
  const spaced = signs.match(/.{1,8}/gu)?.join(' ') ?? ''
  const { data } = await planRender({ ...request, data: { slogan: spaced } })
  expect(data['slogan']).toBe(spaced)
})

it('every palette’s text stands out from its ground and panel by at least 4.5 to 1', () => {
  for (const palette of palettes)
    for (const { contrast, ...pair } of contrastsOf(palette))
      expect([palette.value, pair, contrast >= leastContrast]).toEqual([palette.value, pair, true])
})

it('names in the key the engines that are installed', () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const { dependencies } = JSON.parse(text) as { dependencies: Record<string, string> }
  for (const name of ['@takumi-rs/core', 'harfbuzzjs', 'sharp', 'satori', 'pdfkit'])
    expect(engines).toContain(`${name}@${dependencies[name]}`)
})
