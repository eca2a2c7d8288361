import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { ArtworkError } from '../core/artwork-error.ts'
import type { Rgb } from '../core/color.ts'
import type { Picture } from '../core/picture.ts'

/** A photo or an asset as it comes: bytes of a PNG, JPEG or WebP, and what must stay in sight. */
export type PictureInput = {
  bytes: Uint8Array
  /** Focal point from 0 to 1 of width and height. @default the middle */
  focal?: { x: number; y: number }
}

/** A picture that was read: what laying out needs, and the bytes for drawing. */
export type ReadPicture = Picture & { bytes: Uint8Array }

/** Largest picture that is taken, in pixels: a phone's 50 megapixels. */
const maxPixels = 50_000_000
const formats = new Set(['jpeg', 'png', 'webp'])
const cells = 48

const unreadable = (field: string): ArtworkError =>
  new ArtworkError('photo-unreadable', field, {
    vi: 'Không đọc được ảnh này. Hãy dùng ảnh JPEG, PNG hoặc WebP còn nguyên, tối đa 50 megapixel.',
    en: 'The photo cannot be read. Use a sound JPEG, PNG or WebP of at most 50 megapixels.',
  })

const gridOf = (raw: Uint8Array): readonly Rgb[] =>
  Array.from({ length: cells * cells }, (_, index): Rgb => {
    const at = index * 3
    return [raw[at] ?? 0, raw[at + 1] ?? 0, raw[at + 2] ?? 0]
  })

/**
 * Reads a picture: its upright size, and its colours over a grid. A file that is broken, animated,
 * of another kind or too large is refused; nothing is fetched.
 *
 * @param field where the fault lies, if there is one
 * @throws ArtworkError `photo-unreadable`
 */
export const readPicture = async (
  field: string,
  { bytes, focal = { x: 0.5, y: 0.5 } }: PictureInput,
): Promise<ReadPicture> => {
  const key = createHash('sha256').update(bytes).digest('hex')
  try {
    const source = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', pages: 1 })
    const { format, autoOrient } = await source.metadata()
    if (!formats.has(format)) throw unreadable(field)
    const raw = await source
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .resize(cells, cells, { fit: 'fill', kernel: 'linear' })
      .raw()
      .toBuffer()
    const colors = { columns: cells, rows: cells, cells: gridOf(new Uint8Array(raw)) }
    return { ...autoOrient, key, focal, colors, bytes }
  } catch {
    throw unreadable(field)
  }
}
