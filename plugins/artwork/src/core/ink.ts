import { type Rgb, rgbOf } from './color.ts'

/** Cyan, magenta, yellow and black, each from 0 to 100 percent of ink. */
export type Cmyk = readonly [number, number, number, number]

/** Inks that an office has pinned for its colours, by #rrggbb in lower case. */
export type Inks = Readonly<Record<string, Cmyk>>

/**
 * Inks of the package's own palettes, as vinyl and offset printers mix them: a formula makes reds
 * of screens brown on paper.
 */
export const defaultInks: Inks = {
  '#b71c1c': [10, 100, 100, 10],
  '#8c1010': [20, 100, 100, 30],
  '#6e0b0b': [25, 100, 100, 45],
  '#5c0808': [30, 100, 100, 55],
  '#ffeb3b': [0, 4, 85, 0],
  '#ffeb00': [0, 4, 100, 0],
  '#ffe45c': [0, 8, 75, 0],
  '#ffca28': [0, 20, 90, 0],
  '#d6a800': [10, 30, 100, 5],
  '#003a8c': [100, 80, 5, 10],
  '#00276a': [100, 90, 20, 25],
  '#001a4d': [100, 90, 30, 50],
  '#00163f': [100, 90, 35, 60],
  '#64a8ff': [60, 25, 0, 0],
  '#0b5d3b': [90, 30, 85, 30],
  '#06432a': [90, 40, 85, 50],
  '#032c1b': [90, 50, 85, 65],
  '#022015': [90, 55, 85, 75],
  '#7fd8a8': [50, 0, 45, 0],
}

/** More ink than this does not dry (ISO 12647-2, coated paper: 300 to 350 percent). */
export const inkLimit = 300

/** Half of the grey in a colour is printed with black, all of it in greys. */
const formula = ([red, green, blue]: Rgb): Cmyk => {
  const [c, m, y] = [red, green, blue].map((channel) => 1 - channel / 255) as [
    number,
    number,
    number,
  ]
  const grey = Math.min(c, m, y)
  const colorless = Math.max(c, m, y) - grey < 0.02
  const black = colorless ? grey : grey * 0.5
  const percent = (part: number): number =>
    Math.round(((part - black) / (1 - black || 1)) * 1000) / 10
  if (colorless) return [0, 0, 0, Math.round(black * 1000) / 10]
  return [percent(c), percent(m), percent(y), Math.round(black * 1000) / 10]
}

const limited = ([c, m, y, k]: Cmyk): Cmyk => {
  const over = c + m + y + k - inkLimit
  if (over <= 0) return [c, m, y, k]
  const part = 1 - over / (c + m + y)
  return [c * part, m * part, y * part, k]
}

/**
 * The inks of a colour: those pinned for it, else by formula: the complement, with half of its grey
 * taken over by black, greys by black alone; never more than {@link inkLimit}.
 *
 * @param color written #rrggbb
 */
export const cmykOf = (color: string, pinned: Inks): Cmyk =>
  limited(pinned[color.toLowerCase()] ?? formula(rgbOf(color)))
