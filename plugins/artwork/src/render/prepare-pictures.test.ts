import sharp from 'sharp'
import { expect, it } from 'vitest'
import { pictureAt } from '../core/element.ts'
import type { Size } from '../core/size.ts'
import { distanceOf } from './distance.test-helper.ts'
import { examplePhoto } from './examples.test-helper.ts'
import { preparePictures } from './prepare-pictures.ts'
import { type ReadPicture, readPicture } from './read-picture.ts'

const cutOf = async (picture: ReadPicture, crop: Crop, size: Size): Promise<Uint8Array> => {
  const element = pictureAt(picture.key, crop, { x: 0, y: 0, ...size })
  const [prepared] = await preparePictures(element, new Map([[picture.key, picture]]))
  return prepared?.bytes ?? new Uint8Array()
}

const exactly = ({ x: left, y: top, ...part }: Crop, bytes: Uint8Array, size: Size) =>
  sharp(bytes)
    .extract({ left, top, ...part })
    .resize({ ...size, fit: 'fill' })
    .png()
    .toBuffer()

type Crop = { x: number; y: number } & Size

it.each<[string, Crop, Size]>([
  ['from its view', { x: 431, y: 217, width: 3_100, height: 2_325 }, { width: 800, height: 600 }],
  ['at its own pixels', { x: 431, y: 217, width: 900, height: 600 }, { width: 900, height: 600 }],
  [
    'a little smaller',
    { x: 0, y: 0, width: 4_000, height: 3_000 },
    { width: 2_400, height: 1_800 },
  ],
])('cuts a large photo %s to what is cut of the whole', async (_, crop, size) => {
  const bytes = await examplePhoto(4_000, 3_000)
  const picture = await readPicture('photo', { bytes })
  const { mean, worst } = await distanceOf(
    await cutOf(picture, crop, size),
    await exactly(crop, bytes, size),
  )
  expect(mean).toBeLessThan(1)
  expect(worst).toBeLessThan(6)
})

it('reads the colours of a large photo as of a small one, and its transparency', async () => {
  const bytes = await examplePhoto(4_000, 3_000)
  const { colors } = await readPicture('photo', { bytes })
  const small = new Uint8Array(await sharp(bytes).resize(1_600, 1_200).png().toBuffer())
  const other = await readPicture('photo', { bytes: small })
  const far = colors.cells.map((cell, index) =>
    Math.max(...cell.map((value, at) => Math.abs(value - (other.colors.cells[index]?.[at] ?? 0)))),
  )
  expect(far.reduce((sum, one) => sum + one, 0) / far.length).toBeLessThan(2)

  const create = { width: 4_000, height: 3_000, channels: 4 as const, background: '#ff000080' }
  const clear = new Uint8Array(await sharp({ create }).png().toBuffer())
  const picture = await readPicture('photo', { bytes: clear })
  const crop = { x: 0, y: 0, width: 4_000, height: 3_000 }
  const cut = await cutOf(picture, crop, { width: 400, height: 300 })
  expect(await sharp(cut).metadata()).toMatchObject({ width: 400, height: 300, hasAlpha: true })
})

it('reads a large photo without colours', async () => {
  const grey = sharp(await examplePhoto(4_000, 3_000)).greyscale()
  const bytes = new Uint8Array(await grey.jpeg().toBuffer())
  const picture = await readPicture('photo', { bytes })
  const crop = { x: 0, y: 0, width: 4_000, height: 3_000 }
  const size = { width: 800, height: 600 }
  const { mean } = await distanceOf(
    await cutOf(picture, crop, size),
    await exactly(crop, bytes, size),
  )
  expect(mean).toBeLessThan(1)
})
