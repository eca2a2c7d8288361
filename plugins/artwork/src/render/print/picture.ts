import sharp from 'sharp'
import { deflateSync } from 'node:zlib'
import type { Packing, PreparedPicture } from '../prepare-pictures.ts'
import { object, type PrintCanvas, type Ref } from './canvas.ts'

/** The path of a press's ICC profile; undefined for a common offset press. */
export type PressProfile = string | undefined

type Pixels = { bytes: Buffer; width: number; height: number; filter: 'DCTDecode' | 'FlateDecode' }

/** What goes into the file of one picture: its colours, and where it lets through. */
export type PrintPicture = { src: string; colors: Pixels; alpha: Pixels | null }

const toPress = (image: sharp.Sharp, profile: PressProfile): sharp.Sharp =>
  profile
    ? image.toColourspace('cmyk').withIccProfile(profile, { attach: false })
    : image.toColourspace('cmyk')

const raw = async (image: sharp.Sharp): Promise<Pixels> => {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  return { bytes: deflateSync(data), width, height, filter: 'FlateDecode' }
}

const photo = async (image: sharp.Sharp): Promise<Pixels> => {
  const jpeg = image.jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
  const { data, info } = await jpeg.toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height, filter: 'DCTDecode' }
}

const asIs = async (bytes: Uint8Array): Promise<Pixels> => {
  const { width, height } = await sharp(bytes).metadata()
  return { bytes: Buffer.from(bytes), width, height, filter: 'DCTDecode' }
}

const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff

/** How pictures are prepared for these colours: those of screens go into the file as they are. */
export const packingFor = (color: PrintCanvas['color']): Packing =>
  color === 'rgb' ? 'small' : 'fast'

/** Turns a prepared picture into what a PDF keeps; drawings that let through stay lossless. */
export const printPicture = async (
  { src, bytes }: PreparedPicture,
  color: PrintCanvas['color'],
  profile: PressProfile,
): Promise<PrintPicture> => {
  if (color === 'rgb' && isJpeg(bytes)) return { src, colors: await asIs(bytes), alpha: null }
  const source = (): sharp.Sharp => {
    const image = sharp(bytes).removeAlpha()
    return color === 'cmyk' ? toPress(image, profile) : image.toColourspace('srgb')
  }
  const { hasAlpha } = await sharp(bytes).metadata()
  if (!hasAlpha) return { src, colors: await photo(source()), alpha: null }
  const alpha = await raw(sharp(bytes).extractChannel('alpha'))
  return { src, colors: await raw(source()), alpha }
}

const imageRef = (
  { pdf }: PrintCanvas,
  { bytes, width, height, filter }: Pixels,
  more: object,
): Ref => {
  return object(
    pdf,
    {
      ...{ Type: 'XObject', Subtype: 'Image', Width: width, Height: height },
      ...{ BitsPerComponent: 8, Interpolate: true, Filter: filter, ...more },
    },
    bytes,
  )
}

/** Puts a picture into the file. */
export const embedPicture = (canvas: PrintCanvas, { colors, alpha }: PrintPicture): Ref => {
  const mask = alpha ? { SMask: imageRef(canvas, alpha, { ColorSpace: 'DeviceGray' }) } : {}
  // A JPEG of four inks tells paper, not ink.
  const turned = canvas.color === 'cmyk' && colors.filter === 'DCTDecode'
  const decode = turned ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}
  return imageRef(canvas, colors, { ColorSpace: canvas.space, ...mask, ...decode })
}
