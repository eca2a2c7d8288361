import { type OutputFormat, Renderer } from '@takumi-rs/core'
import sharp from 'sharp'
import type { Element } from '../core/element.ts'
import type { Size } from '../core/size.ts'
import type { Engine } from './drawing.ts'
import { jpeg, webp } from './encodings.ts'
import { fonts } from './fonts.ts'
import { oncePerProcess } from './once.ts'
import { encodeOnScreen } from './on-screen.ts'
import { preparePictures, sourceOf } from './prepare-pictures.ts'
import type { ReadPicture } from './read-picture.ts'

const makeRenderer = async (): Promise<Renderer> => {
  const renderer = new Renderer({ cacheMaxBytes: 16 * 1024 * 1024 })
  for (const { family, weight, bytes } of Object.values(fonts()))
    await renderer.registerFont({ name: family, weight, data: bytes })
  return renderer
}

const slot = oncePerProcess('renderer', () => ({
  ready: undefined as Promise<Renderer> | undefined,
}))

// A failed start is forgotten, so that the next request tries again.
const rendererOnce = (): Promise<Renderer> =>
  (slot.ready ??= makeRenderer().catch((error: unknown) => {
    slot.ready = undefined
    throw error
  }))

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
  format: OutputFormat,
): Promise<Uint8Array> => {
  const renderer = await rendererOnce()
  const prepared = await preparePictures(root, pictures)
  const images = prepared.map(({ src, bytes }) => ({
    ...{ src, data: bytes },
    cache: bytes.byteLength > cached ? ('none' as const) : ('auto' as const),
  }))
  return renderer.render(nodeOf(root) as never, { width, height, format, lang: 'vi', images })
}

/** Draws an element tree as PNG at exactly that size, off the event loop. Fetches nothing. */
export const rasterPng = (
  root: Element,
  size: Size,
  pictures: ReadonlyMap<string, ReadPicture> = new Map(),
): Promise<Uint8Array> => raster(root, size, pictures, 'png')

/** The raster engine: takumi draws the pixels; sharp encodes what takumi doesn't. */
export const rasterAs: Engine = async ({ root, size, output, pictures }) => {
  const { format } = output
  if (format === 'svg' || format === 'pdf') throw new Error(`No pixels are drawn as ${format}.`)
  const plain = !output.board && !output.wall
  if (plain && format === 'png') return rasterPng(root, size, pictures)
  const pixels = await raster(root, size, pictures, 'raw')
  if (!plain) return encodeOnScreen(pixels, size, output)
  const image = sharp(pixels, { raw: { ...size, channels: 4 }, limitInputPixels: false }).flatten({
    background: '#ffffff',
  })
  const encoded = format === 'jpeg' ? image.jpeg(jpeg) : image.webp(webp)
  return new Uint8Array(await encoded.toBuffer())
}
