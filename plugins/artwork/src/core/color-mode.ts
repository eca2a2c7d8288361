import { lightOf, luminanceOf, rgbOf } from './color.ts'
import type { Palette } from './palette.ts'
import { type ColorMode, lights, type Screen } from './screen.ts'
import type { Size } from './size.ts'

/** How a picture becomes the few colours of a board. Nothing in it is a function. */
export type Board = {
  mode: Exclude<ColorMode, 'full'>
  tones: NonNullable<Screen['tones']>
  /** What a board of one colour lights, #rrggbb. */
  light: string
  /** Luminances from 0 to 1 that are dark and fully lit. */
  dark: number
  lit: number
  /** Whether dark and lit change places: letters on a bright ground become lit ones on a dark one. */
  inverted: boolean
}

const between = (a: number, b: number): number => Math.sqrt((a + 0.05) * (b + 0.05)) - 0.05

/**
 * The board of a screen, with dark and lit set by the palette's own ground and texts; null for a
 * screen of full colour.
 */
export const boardOf = (
  { colorMode, light = 'red', tones = 'solid' }: Screen,
  { ground, panel, main, second }: Palette,
): Board | null => {
  if (colorMode === 'full') return null
  const of = (colors: readonly string[]): number[] => colors.map((one) => luminanceOf(rgbOf(one)))
  const [grounds, texts] = [of([...ground, panel]), of([main, second])]
  const bright = Math.min(...grounds) > Math.max(...texts)
  const [dark, lit] = bright
    ? [Math.max(...texts), Math.min(...grounds)]
    : [Math.max(...grounds), Math.min(...texts)]
  const inverted = bright && tones === 'solid'
  return { mode: colorMode, tones, light: lights[light], dark, lit, inverted }
}

const lin = (value: number | undefined): number => lightOf[value ?? 0] ?? 0

type Levels = { level: Float32Array; red: Float32Array; green: Float32Array }

/** How lit each pixel is meant to be, from 0 to 1: as a whole, and by its red and green lights. */
const levelsOf = (pixels: Uint8Array, count: number, { dark, lit }: Board): Levels => {
  const levels = {
    level: new Float32Array(count),
    red: new Float32Array(count),
    green: new Float32Array(count),
  }
  const span = Math.max(lit - dark, 0.01)
  for (let index = 0; index < count; index += 1) {
    const at = index * 4
    const [r, g, b] = [lin(pixels[at]), lin(pixels[at + 1]), lin(pixels[at + 2])]
    const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b
    const level = Math.min(Math.max((luminance - dark) / span, 0), 1)
    levels.level[index] = level
    const strongest = Math.max(r, g, 0.001)
    // What is blue has no light of its own here: it shows as both.
    const plain = b > Math.max(r, g) * 1.5
    levels.red[index] = plain ? level : level * Math.min(1, (r / strongest) ** 2 * 1.4)
    levels.green[index] = plain ? level : level * Math.min(1, (g / strongest) ** 2 * 1.4)
  }
  return levels
}

/** Floyd–Steinberg, in turn from left and from right, so that no diagonal runs through. */
const dither = (levels: Float32Array, { width, height }: Size): Uint8Array => {
  const rest = Float32Array.from(levels)
  const on = new Uint8Array(rest.length)
  const spread = (x: number, y: number, error: number): void => {
    if (x < 0 || x >= width || y >= height) return
    rest[y * width + x] = (rest[y * width + x] ?? 0) + error
  }
  for (let y = 0; y < height; y += 1) {
    const step = y % 2 === 0 ? 1 : -1
    for (let count = 0; count < width; count += 1) {
      const x = step === 1 ? count : width - 1 - count
      const value = rest[y * width + x] ?? 0
      const lit = value >= 0.5 ? 1 : 0
      on[y * width + x] = lit
      const error = value - lit
      spread(x + step, y, (error * 7) / 16)
      spread(x - step, y + 1, (error * 3) / 16)
      spread(x, y + 1, (error * 5) / 16)
      spread(x + step, y + 1, error / 16)
    }
  }
  return on
}

const threshold = (levels: Float32Array, from: number): Uint8Array =>
  Uint8Array.from(levels, (level) => (level >= from ? 1 : 0))

/** From this share of the stronger light on, the weaker one is lit too: edges keep their colour. */
const mixed = 0.03

/**
 * A picture in the colours that a board of one or two colours has, every pixel dark or lit.
 *
 * @param pixels RGBA, row by row; left as they are
 * @returns RGB
 */
export const toBoard = (pixels: Uint8Array, size: Size, board: Board): Uint8Array => {
  const count = size.width * size.height
  const { level, red, green } = levelsOf(pixels, count, board)
  const solid = board.tones === 'solid'
  // Halfway by contrast, not by light: antialiased edges then keep the weight of letters.
  const edge =
    (between(board.dark, board.lit) - board.dark) / Math.max(board.lit - board.dark, 0.01)
  const lit = solid ? threshold(level, edge) : dither(level, size)
  const out = new Uint8Array(count * 3)
  const two = board.mode === 'two'
  const [reds, greens] = two && !solid ? [dither(red, size), dither(green, size)] : [lit, lit]
  const light = rgbOf(board.light)
  for (let index = 0; index < count; index += 1) {
    const on = board.inverted ? !lit[index] : Boolean(lit[index])
    const at = index * 3
    if (two && solid) {
      if (!on) continue
      const [r, g] = board.inverted ? [1, 1] : [red[index] ?? 0, green[index] ?? 0]
      out[at] = r >= g * mixed ? 255 : 0
      out[at + 1] = g >= r * mixed ? 255 : 0
    } else if (two) {
      out[at] = reds[index] ? 255 : 0
      out[at + 1] = greens[index] ? 255 : 0
    } else if (on) out.set(light, at)
  }
  return out
}
