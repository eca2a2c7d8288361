import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { ArtworkError } from '../core/artwork-error.ts'
import type { Rgb } from '../core/color.ts'
import type { Picture } from '../core/picture.ts'
import type { Size } from '../core/size.ts'
import { shrinkOf, viewOf } from './view.ts'

/** A photo or an asset as it comes: bytes of a PNG, JPEG or WebP, and what must stay in sight. */
export type PictureInput = {
  bytes: Uint8Array
  /** Focal point from 0 to 1 of width and height. @default the middle */
  focal?: { x: number; y: number }
}

/** A picture that was read: what laying out needs, and the bytes for drawing. */
export type ReadPicture = Picture & { bytes: Uint8Array }

/** Largest picture that is taken, in pixels: a phone's 50 megapixels. */
export const maxPixels = 50_000_000
const cells = 48

const unreadable = (field: string): ArtworkError =>
  new ArtworkError('photo-unreadable', field, {
    vi: 'Không đọc được ảnh này. Hãy dùng ảnh JPEG, PNG hoặc WebP còn nguyên, tối đa 50 megapixel.',
    en: 'The photo cannot be read. Use a sound JPEG, PNG or WebP of at most 50 megapixels.',
  })

const tooLarge = (field: string, width: number, height: number): ArtworkError =>
  new ArtworkError('photo-too-large', field, {
    vi: `Ảnh có ${width} × ${height} điểm ảnh; tối đa 50 megapixel. Hãy thu nhỏ ảnh rồi chọn lại.`,
    en: `The photo has ${width} × ${height} pixels; at most 50 megapixels. Make it smaller, then choose it again.`,
  })

/** First bytes of the kinds that are taken: no other decoder ever sees a stranger's bytes. */
const kinds: readonly RegExp[] = [/^\xff\xd8\xff/, /^\x89PNG\r\n\x1a\n/, /^RIFF[^]{4}WEBP/]

const isKnown = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  return kinds.some((kind) => kind.test(start))
}

const gridOf = (raw: Uint8Array): readonly Rgb[] =>
  Array.from({ length: cells * cells }, (_, index): Rgb => {
    const at = index * 3
    return [raw[at] ?? 0, raw[at + 1] ?? 0, raw[at + 2] ?? 0]
  })

/** The upright picture, reduced where it is a large one. */
const sourceOf = async (key: string, bytes: Uint8Array, size: Size): Promise<Sharp> => {
  if (shrinkOf(size) === 1)
    return sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' }).autoOrient()
  const { bytes: pixels, width, height, channels } = await viewOf(key, bytes, size)
  return sharp(pixels, { raw: { width, height, channels } })
}

/**
 * Reads a picture: its upright size, and its colours over a grid. A file that is broken, animated,
 * of another kind or too large is refused; nothing is fetched.
 *
 * @param field where the fault lies, if there is one
 * @throws ArtworkError `photo-unreadable`, `photo-too-large`
 */
export const readPicture = async (
  field: string,
  { bytes, focal = { x: 0.5, y: 0.5 } }: PictureInput,
): Promise<ReadPicture> => {
  const key = createHash('sha256').update(bytes).digest('hex')
  if (!isKnown(bytes)) throw unreadable(field)
  try {
    // The header alone: nothing is unpacked before its size is known.
    const header = sharp(bytes, { limitInputPixels: false })
    const { width, height, pages = 1, autoOrient } = await header.metadata()
    if (width * height > maxPixels) throw tooLarge(field, width, height)
    if (pages > 1) throw unreadable(field)
    const raw = await (
      await sourceOf(key, bytes, autoOrient)
    )
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .resize(cells, cells, { fit: 'fill', kernel: 'linear' })
      .raw()
      .toBuffer()
    const colors = { columns: cells, rows: cells, cells: gridOf(new Uint8Array(raw)) }
    return { ...autoOrient, key, focal, colors, bytes }
  } catch (error) {
    throw error instanceof ArtworkError ? error : unreadable(field)
  }
}
