import type { Element } from '../core/element.ts'
import type { Board } from '../core/color-mode.ts'
import type { Inks } from '../core/ink.ts'
import type { Sheet } from '../core/sheet.ts'
import type { Size } from '../core/size.ts'
import type { Wall } from '../core/street-view.ts'
import type { Typeface } from './fonts.ts'
import type { ReadPicture } from './read-picture.ts'

/** What a laid out picture becomes: pixels, an SVG, or a sheet for print. */
export type Output = Raster | { format: 'svg' } | { format: 'pdf'; sheet: Sheet; press: Press }

/** Pixels: in a board's few colours where it has no more, and as a wall looks from the street. */
export type Raster = { format: 'png' | 'jpeg' | 'webp'; board?: Board; wall?: Wall }

/** How a press prints what is sent to it. */
export type Press = {
  /** Inks for colours of the kit, before the package's own table and the formula. @default none */
  inks?: Inks
  /** Path of the press's ICC profile, by which photos are separated. @default a common offset press */
  profile?: string
}

/** A laid out picture with all that drawing it takes; nothing in it is a function. */
export type Drawing = {
  root: Element
  size: Size
  output: Output
  /** The pictures that elements show, by key. */
  pictures: ReadonlyMap<string, ReadPicture>
  /** The fonts of its texts. @default the package's */
  typeface?: Typeface | undefined
}

/** Draws: takes all it needs as bytes, and fetches nothing. */
export type Engine = (drawing: Drawing) => Promise<Uint8Array>
