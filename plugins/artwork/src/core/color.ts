/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number]

/**
 * Reads a colour written #rrggbb.
 *
 * @throws Error when it is written otherwise
 */
export const rgbOf = (color: string): Rgb => {
  const digits = /^#([0-9a-f]{6})$/i.exec(color)?.[1]
  if (!digits) throw new Error(`The colour "${color}" is not written #rrggbb.`)
  const number = Number.parseInt(digits, 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}

const linear = (channel: number): number => {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

/** The light of each channel value from 0 to 255, for whole pictures. */
export const lightOf = Float32Array.from({ length: 256 }, (_, channel) => linear(channel))

/** Relative luminance from 0, black, to 1, white (WCAG 2.2). */
export const luminanceOf = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** Contrast of two colours from 1 to 21 (WCAG 2.2). */
export const contrastOf = (one: Rgb, other: Rgb): number => {
  const [a, b] = [luminanceOf(one), luminanceOf(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** A colour laid over another with that opacity, from 0 to 1, as screens blend them. */
export const over = (top: Rgb, opacity: number, below: Rgb): Rgb => {
  const blend = (at: 0 | 1 | 2): number => top[at] * opacity + below[at] * (1 - opacity)
  return [blend(0), blend(1), blend(2)]
}

/** A colour in CSS with an opacity from 0 to 1. */
export const withOpacity = (color: string, opacity: number): string =>
  `${color}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`
