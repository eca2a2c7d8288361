import sharp from 'sharp'
import type { Element } from '../core/element.ts'
import type { Size } from '../core/size.ts'
import type { Box } from '../core/text-block.ts'
import { rasterPng } from './raster.ts'

const isText = ({ type }: Element) => type === 'text'

/** The same picture with plain letters, or with none: what differs is ink. */
const variantOf = (root: Element, letters: boolean): Element => {
  if (root.type !== 'container') return root
  const children = (root.children ?? []).filter((child) => letters || !isText(child))
  return {
    ...root,
    children: children.map((child) => {
      const { textShadow: _, ...style } = child.style
      return { ...child, style } as Element
    }),
  }
}

/** Red, green and blue of every pixel, row by row. */
export const pixelsOf = (png: Uint8Array): Promise<Buffer> =>
  sharp(png).removeAlpha().raw().toBuffer()

/** The smallest box round all letters as they were drawn. */
export const inkOf = async (root: Element, size: Size): Promise<Box> => {
  const [inked, bare] = await Promise.all(
    [true, false].map(async (letters) => pixelsOf(await rasterPng(variantOf(root, letters), size))),
  )
  let [left, top, right, bottom] = [size.width, size.height, -1, -1]
  for (let at = 0; inked && bare && at < inked.length; at += 3) {
    const change = [0, 1, 2].reduce(
      (sum, channel) => sum + Math.abs((inked[at + channel] ?? 0) - (bare[at + channel] ?? 0)),
      0,
    )
    if (change < 90) continue
    const [x, y] = [(at / 3) % size.width, Math.floor(at / 3 / size.width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}
