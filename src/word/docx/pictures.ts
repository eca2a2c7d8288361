import sharp from 'sharp'
import type { OpenDocx } from './open.ts'

/** A picture that can become a medium; the size in pixels. */
export type WordPicture = {
  /** Where its bytes lie in the .docx. */
  part: string
  type: string
  width: number
  height: number
  /** A small copy as a data address. */
  thumbnail: string
}

const typeOf: Record<string, string> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
}

/** Reads one picture; undefined when it is damaged, a bomb, or in no format of the web. */
export const readPicture = async (
  { picture }: OpenDocx,
  part: string,
): Promise<WordPicture | undefined> => {
  try {
    const image = sharp(await picture(part), { limitInputPixels: 64_000_000 })
    const { format, width, height } = await image.metadata()
    const type = typeOf[format]
    if (!type || !width || !height) return undefined
    const small = await image
      .rotate()
      .resize({ width: 480, height: 480, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 70 })
      .toBuffer()
    const thumbnail = `data:image/webp;base64,${small.toString('base64')}`
    return { part, type, width, height, thumbnail }
  } catch {
    return undefined
  }
}
