import type { Rgb } from './color.ts'
import type { Size } from './size.ts'
import type { Box } from './text-block.ts'

/** Average colours over a grid of a picture's cells, row by row. */
export type ColorGrid = { columns: number; rows: number; cells: readonly Rgb[] }

/** What laying out needs to know of a photo or a locked asset; its bytes stay outside. */
export type Picture = Size & {
  /** SHA-256 of the bytes, in hex. */
  key: string
  /** What must stay in sight, from 0 to 1 of width and height. */
  focal: { x: number; y: number }
  colors: ColorGrid
}

/** The part of a picture that covers a box: as large as its ratio allows, about the focal point. */
export const coverCrop = ({ width, height, focal }: Picture, box: Size): Box => {
  const scale = Math.min(width / box.width, height / box.height)
  const [w, h] = [box.width * scale, box.height * scale]
  const from = (center: number, part: number, whole: number): number =>
    Math.min(Math.max(center * whole - part / 2, 0), Math.max(whole - part, 0))
  return { x: from(focal.x, w, width), y: from(focal.y, h, height), width: w, height: h }
}

/** The largest box of a picture's own ratio inside another, centred. */
export const containBox = ({ width, height }: Size, box: Box): Box => {
  const scale = Math.min(box.width / width, box.height / height)
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)]
  return {
    ...{ x: Math.round(box.x + (box.width - w) / 2), y: Math.round(box.y + (box.height - h) / 2) },
    ...{ width: w, height: h },
  }
}

/** The colours of a picture, drawn in a box by its crop, that lie under a part of that box. */
export const colorsUnder = (picture: Picture, crop: Box, box: Box, part: Box): Rgb[] => {
  const { columns, rows, cells } = picture.colors
  const cell = (
    start: number,
    length: number,
    origin: number,
    extent: number,
    [from, span, whole, count]: readonly [number, number, number, number],
  ): [number, number] => {
    const at = (edge: number): number =>
      ((from + ((edge - origin) / extent) * span) / whole) * count
    const clamp = (index: number): number => Math.min(Math.max(index, 0), count - 1)
    return [clamp(Math.floor(at(start))), clamp(Math.ceil(at(start + length)) - 1)]
  }
  const [left, right] = cell(part.x, part.width, box.x, box.width, [
    ...([crop.x, crop.width, picture.width, columns] as const),
  ])
  const [top, bottom] = cell(part.y, part.height, box.y, box.height, [
    ...([crop.y, crop.height, picture.height, rows] as const),
  ])
  const found: Rgb[] = []
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const color = cells[row * columns + column]
      if (color) found.push(color)
    }
  return found
}
