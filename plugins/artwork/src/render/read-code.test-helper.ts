import jsQR from 'jsqr'
import sharp from 'sharp'
import type { Element } from '../core/element.ts'
import type { Box } from '../core/text-block.ts'
import type { Plan } from './plan.ts'
import { rasterPng } from './raster.ts'

/** A code has many boxes, all of the height of one module; nothing else is drawn so. */
const isCode = (children: readonly Element[]): boolean =>
  children.length >= 100 &&
  new Set(children.map(({ type, style }) => `${type} ${style.height}`)).size === 1

const placeOf = (element: Element, x: number, y: number): Box | null => {
  if (element.type !== 'container') return null
  const { left = 0, top = 0, width, height } = element.style
  const [atX, atY] = [x + Number(left), y + Number(top)]
  const children = element.children ?? []
  if (isCode(children)) return { x: atX, y: atY, width: Number(width), height: Number(height) }
  for (const child of children) {
    const found = placeOf(child, atX, atY)
    if (found) return found
  }
  return null
}

/** What another library reads in a picture's code; null where the picture has none. */
export const readCode = async (plan: Plan): Promise<string | null> => {
  const place = placeOf(plan.root, 0, 0)
  if (!place) return null
  const { x: left, y: top, width, height } = place
  const { data, info } = await sharp(await rasterPng(plan.root, plan.size, plan.pictures))
    .extract({ left, top, width, height })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? 'unreadable'
}
