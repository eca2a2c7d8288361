/** Style in the CSS that the engines share; lengths in pixels. */
export type Style = Record<string, string | number>

/** One element of a picture: a box with children, or a line of text. */
export type Element =
  | { type: 'container'; style: Style; children?: Element[] }
  | { type: 'text'; text: string; style: Style }

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
