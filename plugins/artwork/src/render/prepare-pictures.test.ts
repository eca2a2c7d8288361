import sharp from 'sharp'
import { expect, it } from 'vitest'
import { pictureAt } from '../core/element.ts'
import { distanceOf } from './distance.test-helper.ts'
import { examplePhoto } from './examples.test-helper.ts'
import { preparePictures } from './prepare-pictures.ts'
import { readPicture } from './read-picture.ts'

it('shrinks a large photo first and cuts it then, to the same picture', async () => {
  const bytes = await examplePhoto(3_000, 2_000)
  const picture = await readPicture('photo', { bytes })
  const crop = { x: 431, y: 217, width: 2_100, height: 1_575 }
  const element = pictureAt(picture.key, crop, { x: 0, y: 0, width: 400, height: 300 })
  const [prepared] = await preparePictures(element, new Map([[picture.key, picture]]))
  const exact = await sharp(bytes)
    .extract({ left: 431, top: 217, width: 2_100, height: 1_575 })
    .resize(400, 300)
    .png()
    .toBuffer()
  const { mean, worst } = await distanceOf(prepared?.bytes ?? new Uint8Array(), exact)
  expect(mean).toBeLessThan(1)
  expect(worst).toBeLessThan(6)
})
