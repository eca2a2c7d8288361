import satori from 'satori'
import type { Drawing, Engine } from '../drawing.ts'
import { packageTypeface } from '../fonts.ts'
import { preparePictures } from '../prepare-pictures.ts'
import { satoriTree } from './tree.ts'

/** The pixels of a picture for each unit of the drawing: an SVG is enlarged at will. */
const pictureScale = 2

const dataUri = (bytes: Uint8Array): string => {
  const type = bytes[0] === 0xff ? 'jpeg' : 'png'
  return `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`
}

/** The tree as SVG, its pictures with so many pixels a unit. */
export const svgOf = async (
  { root, size, pictures, typeface = packageTypeface() }: Omit<Drawing, 'output'>,
  scale: number,
): Promise<string> => {
  const prepared = await preparePictures(root, pictures, scale, 'small')
  const sources = new Map(prepared.map(({ src, bytes }) => [src, dataUri(bytes)]))
  return satori(satoriTree(root, sources, scale) as never, {
    ...size,
    embedFont: true,
    fonts: Object.values(typeface).map(({ family, weight, bytes }) => ({
      ...{ name: family, weight: weight as 500, data: Buffer.from(bytes) },
      style: 'normal' as const,
    })),
  })
}

/** Draws an element tree as SVG with outlined text: it looks the same wherever it is opened. */
export const drawSvg: Engine = async (drawing) =>
  new TextEncoder().encode(await svgOf(drawing, pictureScale))
