import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renderArtwork } from './index.ts'
import { pixelsOf } from './ink.test-helper.ts'

const folder = new URL('golden/', import.meta.url)
const update = process.env['UPDATE_GOLDEN'] === '1'
const slogan = 'CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN'
const issuer = 'UBND phường Bắc Hồng Lĩnh'

/** How far two pictures are apart: the mean over all channels, 0 to 255. */
const distance = (a: Buffer, b: Buffer): number =>
  a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length

it.each<[string, number, number, string]>([
  ['ribbon', 1024, 96, 'red-yellow'],
  ['wide', 512, 128, 'blue-white'],
  ['poster', 480, 270, 'red-yellow'],
  ['square', 256, 256, 'green-white'],
  ['tall', 256, 512, 'black-yellow'],
  ['small', 320, 160, 'red-yellow'],
])('draws the %s as it was approved by eye', async (name, width, height, palette) => {
  const data = { slogan, issuer, palette }
  const { bytes } = await renderArtwork({ template: 'led-slogan', data, width, height })
  const file = new URL(`${name}.png`, folder)
  if (update) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, bytes)
  }
  expect(existsSync(file), 'run with UPDATE_GOLDEN=1 and look at the pictures').toBe(true)
  const golden = readFileSync(file)
  expect(golden.byteLength).toBeLessThan(30_000)
  expect(distance(await pixelsOf(golden), await pixelsOf(bytes))).toBeLessThan(0.4)
})
