import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { type Element, type PictureElement, walk } from '../core/element.ts'
import type { Size } from '../core/size.ts'
import { byteCache } from './cache.ts'
import { oncePerProcess } from './once.ts'
import type { ReadPicture } from './read-picture.ts'
import { shrinkOf, type View, viewOf } from './view.ts'

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

type Part = Size & { left: number; top: number }

/** What is cut of a picture, in whole pixels of it. */
const partOf = ({ crop }: PictureElement, { width, height }: Size): Part => {
  const left = Math.min(Math.max(Math.round(crop.x), 0), width - 1)
  const top = Math.min(Math.max(Math.round(crop.y), 0), height - 1)
  return {
    ...{ left, top },
    width: Math.max(1, Math.min(Math.round(crop.width), width - left)),
    height: Math.max(1, Math.min(Math.round(crop.height), height - top)),
  }
}

/** A part of a view: the same as of the whole, to half a pixel of the view. */
const partOfView = (part: Part, { width, height, shrink }: View): Part => {
  const left = Math.min(Math.round(part.left / shrink), width - 1)
  const top = Math.min(Math.round(part.top / shrink), height - 1)
  return {
    ...{ left, top },
    width: Math.max(1, Math.min(Math.round(part.width / shrink), width - left)),
    height: Math.max(1, Math.min(Math.round(part.height / shrink), height - top)),
  }
}

const cut = async (
  element: PictureElement,
  picture: ReadPicture,
  scale: number,
  packing: Packing,
): Promise<Uint8Array> => {
  const { key, bytes, width, height } = picture
  const part = partOf(element, picture)
  const size = {
    width: Math.max(1, Math.round(element.style.width * scale)),
    height: Math.max(1, Math.round(element.style.height * scale)),
  }
  const shrink = shrinkOf(picture)
  const reduced = Math.min(part.width / size.width, part.height / size.height)
  if (shrink > 1 && reduced >= shrink) {
    const view = await viewOf(key, bytes, { width, height })
    const { channels } = view
    const raw = { width: view.width, height: view.height, channels }
    const image = sharp(view.bytes, { raw }).extract(partOfView(part, view))
    return packed(image.resize({ ...size, fit: 'fill' }), packing, channels % 2 === 0)
  }
  const whole = sharp(bytes, { limitInputPixels: 50_000_000 }).autoOrient().toColourspace('srgb')
  const image = whole.extract(part)
  // Nothing is drawn larger than it is: an engine enlarges as well, and the file stays small.
  const shrinks = size.width <= part.width && size.height <= part.height
  const { hasAlpha } = await sharp(bytes).metadata()
  return packed(shrinks ? image.resize({ ...size, fit: 'fill' }) : image, packing, hasAlpha)
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
