import sharp, { type Metadata, type Sharp } from 'sharp'
import { brokenFile, UploadRefusal } from './upload-refusal.ts'

/** More than any camera of a ward takes; a decompression bomb claims more. */
const maxPixels = 64_000_000

/** The most frames of an animation. */
export const maxFrames = 300

/** The animation is longer than anything on a notice board needs to be. */
export const tooManyFrames = (): UploadRefusal =>
  new UploadRefusal(
    'too-many-frames',
    `Ảnh động có quá nhiều khung hình, tối đa ${maxFrames}`,
    `The animation has too many frames, ${maxFrames} at most`,
  )

const readMetadata = async (bytes: Buffer): Promise<Metadata> => {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata()
  } catch {
    throw brokenFile()
  }
}

const formats: Record<string, (image: Sharp) => Sharp> = {
  jpeg: (image) => image.jpeg({ quality: 90, chromaSubsampling: '4:4:4' }),
  png: (image) => image.png(),
}

/**
 * Decodes a picture wholly and, for still formats, encodes it anew: upright, and without anything
 * but its pixels and colour profile, so that neither the place where a photo was taken nor bytes
 * behind the picture go public. (Payload itself does the same to GIF and WebP.)
 *
 * @throws UploadRefusal for one that is broken, cut off or too large
 */
export const cleanPicture = async (bytes: Buffer): Promise<Buffer> => {
  const { width, height, pages = 1, pageHeight, format } = await readMetadata(bytes)
  if (pages > maxFrames) throw tooManyFrames()
  const pixels = width * (pageHeight ?? height) * pages
  if (pixels > maxPixels)
    throw new UploadRefusal(
      'too-many-pixels',
      `Ảnh quá lớn (${width} × ${height} điểm ảnh), tối đa ${maxPixels / 1e6} triệu điểm ảnh`,
      `The picture is too large (${width} × ${height}), ${maxPixels / 1e6} megapixels at most`,
    )
  const encode = formats[format]
  const image = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'warning', animated: !encode })
  try {
    if (encode) return await encode(image.autoOrient().keepIccProfile()).toBuffer()
    await image.stats()
    return bytes
  } catch {
    throw brokenFile()
  }
}
