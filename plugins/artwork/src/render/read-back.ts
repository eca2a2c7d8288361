import sharp from 'sharp'
import { checkLayout, type LayoutFault } from '../core/check-layout.ts'
import { contrastOf, type Rgb } from '../core/color.ts'
import type { Element } from '../core/element.ts'
import { leastContrast } from '../core/palette.ts'
import type { Size } from '../core/size.ts'
import { type Box, moved, type TextBlock } from '../core/text-block.ts'
import type { Plan } from './plan.ts'
import { rasterPng } from './raster.ts'

/** Something that a picture, once drawn, shows otherwise than it was laid out, and where. */
export type ReadBackFault =
  | LayoutFault
  | { field: string; fault: 'not-drawn' }
  | { field: string; fault: 'low-contrast'; contrast: number }
  | { field: ''; fault: 'stray-ink'; at: { x: number; y: number } }

/** The picture with plain letters, or with none: what differs is ink. */
const lettersOf = (element: Element, shown: boolean): Element => {
  if (element.type === 'picture') return element
  if (element.type === 'text') {
    const { textShadow: _, ...style } = element.style
    return { ...element, style: shown ? style : { ...style, color: '#00000000' } }
  }
  return { ...element, children: (element.children ?? []).map((one) => lettersOf(one, shown)) }
}

const pixelsOf = async (plan: Plan, shown: boolean): Promise<Buffer> => {
  const png = await rasterPng(lettersOf(plan.root, shown), plan.size, plan.pictures, plan.typeface)
  return sharp(png).removeAlpha().raw().toBuffer()
}

const colorAt = (pixels: Buffer, at: number): Rgb => [
  pixels[at] ?? 0,
  pixels[at + 1] ?? 0,
  pixels[at + 2] ?? 0,
]

const distance = (a: Rgb, b: Rgb): number =>
  Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2])

/** The pixels of a box that letters change, by how much, and their colours with and without. */
const inkIn = (inked: Buffer, bare: Buffer, { width, height }: Size, box: Box) => {
  const found: { change: number; ink: Rgb; ground: Rgb }[] = []
  const bottom = Math.min(Math.ceil(box.y + box.height), height)
  const right = Math.min(Math.ceil(box.x + box.width), width)
  for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y += 1)
    for (let x = Math.max(0, Math.floor(box.x)); x < right; x += 1) {
      const at = (y * width + x) * 3
      const [ink, ground] = [colorAt(inked, at), colorAt(bare, at)]
      const change = distance(ink, ground)
      if (change > 90) found.push({ change, ink, ground })
    }
  return found
}

/** Contrast of a text's fully covered pixels; the worst tenth is left to the edges of letters. */
const contrastIn = (found: ReturnType<typeof inkIn>): number => {
  const strongest = found.reduce((most, { change }) => Math.max(most, change), 0)
  const contrasts = found
    .filter(({ change }) => change > strongest * 0.85)
    .map(({ ink, ground }) => contrastOf(ink, ground))
    .sort((a, b) => a - b)
  return contrasts[Math.floor(contrasts.length * 0.1)] ?? 1
}

const readText = (
  { field, ink }: TextBlock,
  pixels: { inked: Buffer; bare: Buffer },
  size: Size,
): ReadBackFault[] => {
  const found = inkIn(pixels.inked, pixels.bare, size, ink)
  if (found.length === 0) return [{ field, fault: 'not-drawn' }]
  const contrast = contrastIn(found)
  // Anti-aliasing takes some of small letters' contrast.
  return contrast < leastContrast * 0.95 ? [{ field, fault: 'low-contrast', contrast }] : []
}

/** The first pixel of a letter that lies in no text's box, two pixels of grace aside. */
const strayIn = (
  pixels: { inked: Buffer; bare: Buffer },
  { width, height }: Size,
  texts: readonly TextBlock[],
): ReadBackFault[] => {
  const allowed = new Uint8Array(width * height)
  const grace = 2
  for (const { ink } of texts)
    for (let y = Math.floor(ink.y) - grace; y < ink.y + ink.height + grace; y += 1) {
      if (y < 0 || y >= height) continue
      const from = Math.max(0, Math.floor(ink.x) - grace)
      const to = Math.min(width, Math.ceil(ink.x + ink.width) + grace)
      allowed.fill(1, y * width + from, y * width + Math.max(from, to))
    }
  for (let index = 0; index < width * height; index += 1) {
    if (allowed[index]) continue
    const at = index * 3
    if (distance(colorAt(pixels.inked, at), colorAt(pixels.bare, at)) > 90)
      return [
        { field: '', fault: 'stray-ink', at: { x: index % width, y: Math.floor(index / width) } },
      ]
  }
  return []
}

/**
 * Reads a drawn picture back: every text is there, in its place and nowhere else, and stands out
 * from what is behind it by at least 4.5 to 1. Draws the picture twice.
 */
export const readBack = async (plan: Plan): Promise<ReadBackFault[]> => {
  const { size, template, data, margin } = plan
  const texts = plan.texts.map((text) => moved(text, margin.left, margin.top))
  const composed = {
    width: size.width - margin.left - margin.right,
    height: size.height - margin.top - margin.bottom,
  }
  const [inked, bare] = await Promise.all([pixelsOf(plan, true), pixelsOf(plan, false)])
  const pixels = { inked, bare }
  return [
    ...checkLayout({ fields: template.fields, data, size: composed }, plan.texts),
    ...texts.flatMap((text) => readText(text, pixels, size)),
    ...strayIn(pixels, size, texts),
  ]
}
