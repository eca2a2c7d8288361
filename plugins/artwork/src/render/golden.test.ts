import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import type { Size } from '../core/size.ts'
import { distanceOf } from './distance.test-helper.ts'
import { exampleCases, exampleRequest, exampleStudio, sizeOf } from './examples.test-helper.ts'
import { renderArtwork, type RenderRequest } from './index.ts'

const folder = new URL('golden/', import.meta.url)
const update = process.env['UPDATE_GOLDEN'] === '1'

/** Pinned pictures are kept small: what an eye tells apart stays apart at this scale. */
const scale = 0.4

const small = (png: Uint8Array, { width }: Size): Promise<Buffer> =>
  sharp(png)
    .resize({ width: Math.round(width * scale) })
    .png({ compressionLevel: 9, palette: true, quality: 90 })
    .toBuffer()

const check = async (name: string, request: RenderRequest, size: Size): Promise<void> => {
  const { bytes } = await renderArtwork({ ...request, ...size }, exampleStudio)
  const drawn = await small(bytes, size)
  const file = new URL(`${name}.png`, folder)
  if (update) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, drawn)
  }
  expect(existsSync(file), 'run with UPDATE_GOLDEN=1 and look at the pictures').toBe(true)
  const golden = readFileSync(file)
  expect(golden.byteLength).toBeLessThan(40_000)
  expect((await distanceOf(golden, drawn)).mean).toBeLessThan(0.6)
}

it.each(exampleCases())('draws %s as it was approved by eye', async (name, template, shape) => {
  const request = await exampleRequest(template, {})
  await check(name.replace(' ', '-'), request, sizeOf[shape])
})

const slogan = 'CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN'
const issuer = 'UBND phường Bắc Hồng Lĩnh'

it.each<[string, number, number, string]>([
  ['banner', 1024, 256, 'blue-white'],
  ['small', 320, 160, 'black-yellow'],
  ['strip', 1024, 96, 'green-white'],
])('draws a slogan on a %s as it was approved by eye', async (name, width, height, palette) => {
  const request = { template: 'led-slogan', data: { slogan, issuer, palette } }
  await check(`led-slogan-${name}`, request, { width, height })
})
