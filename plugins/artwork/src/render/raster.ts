import { Renderer } from '@takumi-rs/core'
import sharp, { type Sharp } from 'sharp'
import type { Element } from '../core/element.ts'
import type { Size } from '../core/size.ts'
import type { Engine } from './drawing.ts'
import { jpeg, png, webp } from './encodings.ts'
import { packageTypeface, type Typeface } from './fonts.ts'
import { oncePerProcess } from './once.ts'
import { encodeOnScreen } from './on-screen.ts'
import { preparePictures, sourceOf } from './prepare-pictures.ts'
import type { ReadPicture } from './read-picture.ts'

const makeRenderer = async (typeface: Typeface): Promise<Renderer> => {
  const renderer = new Renderer({ cacheMaxBytes: 16 * 1024 * 1024 })
  const files = new Map(Object.values(typeface).map((file) => [file.hash, file]))
  for (const { family, weight, bytes } of files.values())
    await renderer.registerFont({ name: family, weight, data: bytes })
  return renderer
}

const slot = oncePerProcess('renderer', () => ({
  key: '',
  ready: undefined as Promise<Renderer> | undefined,
}))

/**
 * The renderer of a typeface: offices keep theirs, so one is enough. A failed start is forgotten, so
 * that the next request tries again.
 */
const rendererFor = (typeface: Typeface): Promise<Renderer> => {
  const key = Object.values(typeface)
    .map(({ hash }) => hash)
    .join()
  if (slot.key === key && slot.ready) return slot.ready
  const ready = makeRenderer(typeface).catch((error: unknown) => {
    slot.key = ''
    throw error
  })
  Object.assign(slot, { key, ready })
  return ready
}

/** The tree as takumi takes it. */
const nodeOf = (element: Element): object => {
  if (element.type === 'picture')
    return { type: 'image', src: sourceOf(element, 1), style: element.style }
  if (element.type === 'text') return element
  return { ...element, children: (element.children ?? []).map(nodeOf) }
}

/** Larger photos would push all others out of the engine's cache, and take its memory twice. */
const cached = 12 * 1024 * 1024

const raster = async (
  root: Element,
  { width, height }: Size,
  pictures: ReadonlyMap<string, ReadPicture>,
  typeface: Typeface = packageTypeface(),
): Promise<Uint8Array> => {
  const renderer = await rendererFor(typeface)
  const prepared = await preparePictures(root, pictures)
  const images = prepared.map(({ src, bytes }) => ({
    ...{ src, data: bytes },
    cache: bytes.byteLength > cached ? ('none' as const) : ('auto' as const),
  }))
  return renderer.render(nodeOf(root) as never, {
    width,
    height,
    format: 'raw',
    lang: 'vi',
    images,
  })
}

const isOpaque = (pixels: Uint8Array): boolean => {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false
  return true
}

const rawOf = (pixels: Uint8Array, size: Size): Sharp =>
  sharp(pixels, { raw: { ...size, channels: 4 }, limitInputPixels: false })

const bytesOf = async (image: Sharp): Promise<Uint8Array> => new Uint8Array(await image.toBuffer())

/** Draws an element tree as PNG at exactly that size, off the event loop. Fetches nothing. */
export const rasterPng = async (
  root: Element,
  size: Size,
  pictures: ReadonlyMap<string, ReadPicture> = new Map(),
  typeface?: Typeface,
): Promise<Uint8Array> => {
  const pixels = await raster(root, size, pictures, typeface)
  const image = rawOf(pixels, size)
  return bytesOf((isOpaque(pixels) ? image.removeAlpha() : image).png(png))
}

/** The raster engine: takumi draws the pixels, sharp encodes them. */
export const rasterAs: Engine = async ({ root, size, output, pictures, typeface }) => {
  const { format } = output
  if (format === 'svg' || format === 'pdf') throw new Error(`No pixels are drawn as ${format}.`)
  const plain = !output.board && !output.wall
  if (plain && format === 'png') return rasterPng(root, size, pictures, typeface)
  const pixels = await raster(root, size, pictures, typeface)
  if (!plain) return encodeOnScreen(pixels, size, output)
  const image = rawOf(pixels, size).flatten({ background: '#ffffff' })
  return bytesOf(format === 'jpeg' ? image.jpeg(jpeg) : image.webp(webp))
}
