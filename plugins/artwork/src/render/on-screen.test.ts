import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Screen } from '../core/screen.ts'
import { distanceOf } from './distance.test-helper.ts'
import { examplePhoto } from './examples.test-helper.ts'
import { renderArtwork, type RenderRequest } from './index.ts'

const folder = new URL('golden/', import.meta.url)
const update = process.env['UPDATE_GOLDEN'] === '1'

const board: Screen = {
  name: 'Nhà văn hóa',
  modules: { across: 10, down: 10, moduleWidth: 32, moduleHeight: 16 },
  ...{ pitch: 10, distance: 20, colorMode: 'one', light: 'red' },
}
const slogan: RenderRequest = {
  template: 'led-slogan',
  data: { slogan: 'LẮNG NGHE PHẢN ÁNH – PHỤC VỤ TỐT HƠN', palette: 'red-yellow' },
}
const photo = async (): Promise<RenderRequest> => ({
  template: 'photo-poster',
  data: { title: 'Lắng nghe phản ánh', photo: 'photo', palette: 'red-yellow' },
  photos: { photo: { bytes: await examplePhoto() } },
})
const dead = [{ column: 2, row: 3 }]

const cases: Record<string, () => Promise<RenderRequest>> = {
  'board-solid': () => Promise.resolve({ ...slogan, screen: board }),
  'board-two': () => Promise.resolve({ ...slogan, screen: { ...board, colorMode: 'two' } }),
  'board-dithered': async () => ({
    ...(await photo()),
    screen: { ...board, colorMode: 'two', tones: 'dithered' },
  }),
  'street-near': () =>
    Promise.resolve({
      ...slogan,
      data: { slogan: 'RÕ RÀNG', palette: 'black-yellow' },
      screen: {
        ...board,
        modules: { ...board.modules, across: 4, down: 4 },
        distance: 8,
        deadModules: dead,
      },
      view: 'street',
    }),
  'street-far': async () => ({
    ...(await photo()),
    screen: { ...board, colorMode: 'full', distance: 120 },
    view: 'street',
  }),
}

it.each(Object.keys(cases))('shows %s as it was approved by eye', async (name) => {
  const request = await cases[name]?.()
  if (!request) throw new Error(name)
  const { bytes } = await renderArtwork(request)
  const file = new URL(`${name}.png`, folder)
  if (update) writeFileSync(file, bytes)
  expect(existsSync(file), 'run with UPDATE_GOLDEN=1 and look at the pictures').toBe(true)
  const golden = readFileSync(file)
  expect(golden.byteLength).toBeLessThan(80_000)
  // A board's pixels are lit or not: one that differs differs wholly.
  expect((await distanceOf(golden, bytes)).mean).toBeLessThan(0.6)
})
