import { Renderer } from '@takumi-rs/core'
import type { Element } from '../core/element.ts'
import type { Size } from '../core/size.ts'
import { fonts } from './fonts.ts'
import { oncePerProcess } from './once.ts'
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

/** Draws an element tree as PNG at exactly that size, off the event loop. Fetches nothing. */
export const rasterPng = async (
  root: Element,
  { width, height }: Size,
  pictures: ReadonlyMap<string, ReadPicture> = new Map(),
): Promise<Uint8Array> => {
  const renderer = await rendererOnce()
  const prepared = await preparePictures(root, pictures)
  const images = prepared.map(({ src, bytes }) => ({ src, data: bytes }))
  return renderer.render(nodeOf(root) as never, {
    ...{ width, height, format: 'png', lang: 'vi' },
    images,
  })
}
