import satori from 'satori'
import type { Engine } from '../drawing.ts'
import { fonts } from '../fonts.ts'
import { preparePictures } from '../prepare-pictures.ts'
import { satoriTree } from './tree.ts'

/** The pixels of a picture for each unit of the drawing: an SVG is enlarged at will. */
const pictureScale = 2

const dataUri = (bytes: Uint8Array): string =>
  `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`

/** Draws an element tree as SVG with outlined text: it looks the same wherever it is opened. */
export const drawSvg: Engine = async ({ root, size, pictures }) => {
  const prepared = await preparePictures(root, pictures, pictureScale)
  const sources = new Map(prepared.map(({ src, bytes }) => [src, dataUri(bytes)]))
  const svg = await satori(satoriTree(root, sources, pictureScale) as never, {
    ...size,
    embedFont: true,
    fonts: Object.values(fonts()).map(({ family, weight, bytes }) => ({
      ...{ name: family, weight: weight as 500, data: Buffer.from(bytes) },
      style: 'normal' as const,
    })),
  })
  return new TextEncoder().encode(svg)
}
