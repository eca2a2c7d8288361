import { contrastOf, luminanceOf, rgbOf } from './color.ts'
import type { Text } from './text.ts'

/** Colours of a picture, each written #rrggbb. */
export type Palette = {
  value: string
  label: Text
  /** Where the light falls, and the edges. */
  ground: readonly [string, string]
  /** What carries the issuer or a band: set off from the ground. */
  panel: string
  /** The message. */
  main: string
  /** The second clause and the issuer; on ground and panel. */
  second: string
  /** Lines and ornaments. */
  line: string
  /** What stands behind letters large enough to carry depth. */
  shadow: string
}

/** A pair of colours that meet in pictures, and their contrast from 1 to 21. */
export type PaletteContrast = { text: 'main' | 'second'; on: 'ground' | 'panel'; contrast: number }

/** Text of this size and weight needs that contrast at least (WCAG 2.2, 1.4.3, plain text). */
export const leastContrast = 4.5

/** The contrast of every pair of text and ground in a palette; the worse end of the ground counts. */
export const contrastsOf = ({ ground, panel, main, second }: Palette): PaletteContrast[] => {
  const grounds = { ground: [...ground], panel: [panel] }
  const texts = { main, second }
  return (['main', 'second'] as const).flatMap((text) =>
    (['ground', 'panel'] as const).map((on) => ({
      ...{ text, on },
      contrast: Math.min(
        ...grounds[on].map((color) => contrastOf(rgbOf(texts[text]), rgbOf(color))),
      ),
    })),
  )
}

/** Whether a ground is so bright that an LED wall would dazzle at night. */
export const isBright = ({ ground }: Palette): boolean =>
  ground.some((color) => luminanceOf(rgbOf(color)) > 0.5)
