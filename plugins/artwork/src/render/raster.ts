import { Renderer } from '@takumi-rs/core'
import type { Node } from '@takumi-rs/core'
import type { Element } from '../core/element.ts'
import type { Size } from '../core/size.ts'
import { fonts } from './fonts.ts'

// One renderer a process: fonts are registered once, whichever copy of this module asks.
const key = Symbol.for('@bangtin/artwork/renderer')
const holder = globalThis as { [key]?: Promise<Renderer> }

const makeRenderer = async (): Promise<Renderer> => {
  const renderer = new Renderer({ cacheMaxBytes: 16 * 1024 * 1024 })
  for (const { family, weight, bytes } of Object.values(fonts()))
    await renderer.registerFont({ name: family, weight, data: bytes })
  return renderer
}

/** Draws an element tree as PNG at exactly that size, off the event loop. */
export const rasterPng = async (root: Element, { width, height }: Size): Promise<Uint8Array> => {
  const renderer = await (holder[key] ??= makeRenderer())
  return renderer.render(root as Node, { width, height, format: 'png', lang: 'vi' })
}
