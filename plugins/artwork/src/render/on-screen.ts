import sharp from 'sharp'
import { toBoard } from '../core/color-mode.ts'
import type { Size } from '../core/size.ts'
import { streetView } from '../core/street-view.ts'
import type { Raster } from './drawing.ts'
import { jpeg, webp } from './encodings.ts'

type Pixels = Size & { pixels: Uint8Array }

const opaque = async (pixels: Uint8Array, size: Size): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp(pixels, { raw: { ...size, channels: 4 }, limitInputPixels: false })
      .removeAlpha()
      .raw()
      .toBuffer(),
  )

/** Encodes RGBA pixels as an LED screen shows them, and as people before it see them. */
export const encodeOnScreen = async (
  rgba: Uint8Array,
  size: Size,
  { format, board, wall }: Raster,
): Promise<Uint8Array> => {
  const shown: Pixels = {
    ...size,
    pixels: board ? toBoard(rgba, size, board) : await opaque(rgba, size),
  }
  const { pixels, width, height } = wall ? streetView(shown.pixels, size, wall) : shown
  const image = sharp(pixels, { raw: { width, height, channels: 3 }, limitInputPixels: false })
  const encoded =
    format === 'jpeg'
      ? image.jpeg(jpeg)
      : format === 'webp'
        ? image.webp(webp)
        : image.png({ compressionLevel: 6 })
  return new Uint8Array(await encoded.toBuffer())
}
