import type { Style } from '../../core/element.ts'

/** A colour written #rrggbb, and its opacity from 0 to 1. */
export type Color = { color: string; opacity: number }

/** A colour at a place from 0 to 1 of a gradient. */
export type Stop = Color & { at: number }

/** A gradient within a box: along an angle in degrees, or from a centre outwards to radii in pixels. */
export type Gradient = { stops: Stop[] } & (
  | { kind: 'linear'; angle: number }
  | { kind: 'radial'; center: readonly [number, number]; radii: readonly [number, number] }
)

const unknown = (property: string, value: string | number): Error =>
  new Error(`Print can't draw "${property}: ${value}": use the CSS that other templates use.`)

/** Properties that say how an element is painted; all others are places or fonts. */
const painted = new Set([
  ...['backgroundColor', 'backgroundImage', 'border', 'borderRadius', 'boxSizing', 'clipPath'],
  ...['color', 'display', 'fontFamily', 'fontSize', 'fontWeight', 'height', 'left', 'lineHeight'],
  ...['objectFit', 'opacity', 'overflow', 'position', 'textShadow', 'top', 'transform'],
  ...['whiteSpace', 'width'],
])

/** Stops at what print would leave out. @throws Error naming the property */
export const checkStyle = (style: Style): void => {
  for (const [property, value] of Object.entries(style))
    if (!painted.has(property)) throw unknown(property, value)
}

/** Reads #rrggbb, #rrggbbaa or `transparent`. */
export const readColor = (text: string): Color => {
  if (text === 'transparent') return { color: '#000000', opacity: 0 }
  const [, color, alpha = 'ff'] = /^(#[0-9a-f]{6})([0-9a-f]{2})?$/i.exec(text) ?? []
  if (!color) throw unknown('color', text)
  return { color, opacity: Number.parseInt(alpha, 16) / 255 }
}

/** A length in pixels; percents are of `whole`. */
export const readLength = (value: string | number, whole: number): number => {
  if (typeof value === 'number') return value
  const [, number, unit] = /^(-?[\d.]+)(px|%)?$/.exec(value.trim()) ?? []
  if (number === undefined) throw unknown('length', value)
  return unit === '%' ? (Number(number) / 100) * whole : Number(number)
}

const readStops = (parts: readonly string[]): Stop[] =>
  parts.map((part, index) => {
    const [, color = '', place] = /^(\S+)(?:\s+([\d.]+%))?$/.exec(part.trim()) ?? []
    const at = place ? Number.parseFloat(place) / 100 : index / Math.max(1, parts.length - 1)
    return { ...readColor(color), at }
  })

const ellipse = /^ellipse ([\d.]+%) ([\d.]+%) at ([\d.]+%) ([\d.]+%)$/

/** Reads the gradients that templates use, for a box of that size. */
export const readGradient = (text: string, width: number, height: number): Gradient => {
  const [, kind, inner = ''] = /^(linear|radial)-gradient\((.+)\)$/.exec(text) ?? []
  const [first = '', ...rest] = inner.split(',')
  const stops = readStops(rest)
  const [, degrees] = /^([\d.]+)deg$/.exec(first.trim()) ?? []
  if (kind === 'linear' && degrees !== undefined) return { kind, angle: Number(degrees), stops }
  const [, rx, ry, x, y] = ellipse.exec(first.trim()) ?? []
  if (kind !== 'radial' || !rx || !ry || !x || !y) throw unknown('backgroundImage', text)
  return {
    ...{ kind, stops },
    center: [readLength(x, width), readLength(y, height)],
    radii: [readLength(rx, width), readLength(ry, height)],
  }
}

/** Corners of a polygon, in pixels of a box of that size. */
export const readPolygon = (text: string, width: number, height: number): [number, number][] => {
  const [, inner] = /^polygon\((.+)\)$/.exec(text) ?? []
  if (!inner) throw unknown('clipPath', text)
  return inner.split(',').map((pair) => {
    const [x = '', y = ''] = pair.trim().split(/\s+/)
    return [readLength(x, width), readLength(y, height)]
  })
}

/** Degrees of a rotation about the middle. */
export const readRotation = (text: string): number => {
  const [, degrees] = /^rotate\((-?[\d.]+)deg\)$/.exec(text) ?? []
  if (degrees === undefined) throw unknown('transform', text)
  return Number(degrees)
}

/** Width in pixels and colour of a border all round. */
export const readBorder = (text: string): Color & { thick: number } => {
  const [, thick, color] = /^([\d.]+)px solid (\S+)$/.exec(text) ?? []
  if (!thick || !color) throw unknown('border', text)
  return { ...readColor(color), thick: Number(thick) }
}

/** Offsets and colour of a hard shadow. */
export const readShadow = (text: string): Color & { x: number; y: number } => {
  const [, x, y, blur, color] = /^(-?[\d.]+)px (-?[\d.]+)px ([\d.]+)px (\S+)$/.exec(text) ?? []
  if (!x || !y || Number(blur) !== 0 || !color) throw unknown('textShadow', text)
  return { ...readColor(color), x: Number(x), y: Number(y) }
}
