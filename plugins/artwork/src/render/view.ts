import sharp from 'sharp'
import type { Size } from '../core/size.ts'
import { byteCache } from './cache.ts'
import { oncePerProcess } from './once.ts'

/** Pixels of a photo, reduced by a whole factor. */
export type View = Size & { bytes: Uint8Array; channels: 1 | 2 | 3 | 4; shrink: number }

/** Photos up to so many pixels are read as they are. */
const small = 4_000_000
/** A view's longer side keeps at least so many pixels, enough for a full HD slide. */
const longSide = 1_920

const views = oncePerProcess('views', () => byteCache(64 * 1024 * 1024))

/** By how much the view of a photo of that size is reduced; 1 for none. */
export const shrinkOf = ({ width, height }: Size): number => {
  if (width * height <= small) return 1
  let shrink = 1
  while (shrink < 8 && Math.max(width, height) / (shrink * 2) >= longSide) shrink *= 2
  return shrink
}

/**
 * The view of a photo. Unpacking what a phone takes is most of the work on it: done once, it serves
 * the colours that laying out asks for, and every part that is shown no larger than the view.
 *
 * @param key the hash of the bytes
 * @param size of the whole photo, upright
 */
export const viewOf = async (key: string, bytes: Uint8Array, size: Size): Promise<View> => {
  const shrink = shrinkOf(size)
  const [width, height] = [size.width, size.height].map((side) => Math.round(side / shrink)) as [
    number,
    number,
  ]
  const pixels = await views(key, async () =>
    sharp(bytes, { limitInputPixels: 50_000_000, failOn: 'error' })
      .autoOrient()
      .toColourspace('srgb')
      .resize({ width, height, fit: 'fill' })
      .raw()
      .toBuffer(),
  )
  const channels = (pixels.byteLength / (width * height)) as View['channels']
  return { width, height, bytes: pixels, channels, shrink }
}
