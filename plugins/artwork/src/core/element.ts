import type { Box } from './text-block.ts'

/** Style in the CSS that the engines share; lengths in pixels. */
export type Style = Record<string, string | number>

/** One element of a picture: a box with children, a line of text, or a part of a picture. */
export type Element =
  | { type: 'container'; style: Style; children?: Element[] }
  | { type: 'text'; text: string; style: Style }
  | PictureElement

/** A picture's part, drawn to fill its box. */
export type PictureElement = {
  type: 'picture'
  /** Key of the picture: the SHA-256 of its bytes. */
  picture: string
  /** The part that is shown, in pixels of the picture. */
  crop: Box
  style: Style & { width: number; height: number }
}

/** A box at a place. */
export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  style: Style,
  children: Element[] = [],
): Element => ({
  type: 'container',
  style: { position: 'absolute', left: x, top: y, width, height, ...style },
  children,
})

/** A picture's part at a place. */
export const pictureAt = (
  picture: string,
  crop: Box,
  { x, y, width, height }: Box,
  style: Style = {},
): PictureElement => ({
  ...{ type: 'picture', picture, crop },
  style: { position: 'absolute', left: x, top: y, width, height, ...style },
})

/** An element and all below it, in the order they are painted. */
export const walk = function* (element: Element): Generator<Element> {
  yield element
  if (element.type === 'container') for (const child of element.children ?? []) yield* walk(child)
}
