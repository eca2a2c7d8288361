import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { type Element, type PictureElement, walk } from '../core/element.ts'
import type { Size } from '../core/size.ts'
import { byteCache } from './cache.ts'
import { oncePerProcess } from './once.ts'
import type { ReadPicture } from './read-picture.ts'

/** A picture's part at exactly the pixels it is drawn at. */
export type PreparedPicture = { src: string; bytes: Uint8Array }

// A slide is drawn again and again while its text is written: its photo is cut once.
const prepared = oncePerProcess('prepared', () => byteCache(64 * 1024 * 1024))

/** Names a part at a size: equal names are equal pixels. */
export const sourceOf = ({ picture, crop, style }: PictureElement, scale: number): string => {
  const parts = [picture, crop.x, crop.y, crop.width, crop.height, style.width, style.height, scale]
  return createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 32)
}

/**
 * How prepared pictures are kept: `fast` for an engine beside us, as PNG hardly packed; `small` for
 * a file, as JPEG where nothing shows through.
 */
export type Packing = 'fast' | 'small'

const packed = async (image: Sharp, packing: Packing, hasAlpha: boolean): Promise<Uint8Array> => {
  if (packing === 'fast') return image.png({ compressionLevel: 0 }).toBuffer()
  const small = hasAlpha
    ? image.png({ compressionLevel: 9 })
    : image.jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
  return small.toBuffer()
}

/**
 * The part of a picture at half its size or less: shrunk first, as a JPEG is while it is decoded,
 * then cut, to half a pixel.
 */
const shrunk = (
  image: Sharp,
  whole: Size,
  part: Size & { left: number; top: number },
  size: Size,
): Sharp => {
  const [x, y] = [size.width / part.width, size.height / part.height]
  const small = {
    width: Math.max(size.width, Math.round(whole.width * x)),
    height: Math.max(size.height, Math.round(whole.height * y)),
  }
  return image.resize({ ...small, fit: 'fill' }).extract({
    left: Math.min(Math.round(part.left * x), small.width - size.width),
    top: Math.min(Math.round(part.top * y), small.height - size.height),
    ...size,
  })
}

const cut = async (
  { crop, style }: PictureElement,
  { bytes, width, height }: ReadPicture,
  scale: number,
  packing: Packing,
): Promise<Uint8Array> => {
  const left = Math.min(Math.max(Math.round(crop.x), 0), width - 1)
  const top = Math.min(Math.max(Math.round(crop.y), 0), height - 1)
  const part = {
    ...{ left, top },
    width: Math.max(1, Math.min(Math.round(crop.width), width - left)),
    height: Math.max(1, Math.min(Math.round(crop.height), height - top)),
  }
  const size = {
    width: Math.max(1, Math.round(style.width * scale)),
    height: Math.max(1, Math.round(style.height * scale)),
  }
  const image = sharp(bytes, { limitInputPixels: 50_000_000 }).autoOrient().toColourspace('srgb')
  // Nothing is drawn larger than it is: an engine enlarges as well, and the file stays small.
  const shrinks = size.width <= part.width && size.height <= part.height
  // Worth the half pixel for what a phone takes.
  const halved = Math.min(part.width / size.width, part.height / size.height) >= 2
  const quickly = halved && width * height > 4_000_000
  const exact = () =>
    shrinks ? image.extract(part).resize({ ...size, fit: 'fill' }) : image.extract(part)
  const sized = quickly ? shrunk(image, { width, height }, part, size) : exact()
  const { hasAlpha } = await sharp(bytes).metadata()
  return packed(sized, packing, hasAlpha)
}

/**
 * Cuts and scales every picture part that a tree shows, so that engines only copy pixels.
 *
 * @param scale pixels for each unit of the tree; above 1 for print
 */
export const preparePictures = async (
  root: Element,
  pictures: ReadonlyMap<string, ReadPicture>,
  scale = 1,
  packing: Packing = 'fast',
): Promise<PreparedPicture[]> => {
  const wanted = new Map<string, PictureElement>()
  for (const element of walk(root))
    if (element.type === 'picture') wanted.set(sourceOf(element, scale), element)
  return Promise.all(
    [...wanted].map(async ([src, element]) => {
      const picture = pictures.get(element.picture)
      if (!picture)
        throw new Error(`A template drew a picture it was not given: ${element.picture}.`)
      const make = () => cut(element, picture, scale, packing)
      return { src, bytes: await prepared(`${src} ${packing}`, make) }
    }),
  )
}
