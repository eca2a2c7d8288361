import { lightOf } from './color.ts'
import type { Size } from './size.ts'
import type { Box } from './text-block.ts'

/** What a wall is looked at with. Nothing in it is a function. */
export type Wall = {
  /** Distance between two pixels in millimetres. */
  pitch: number
  /** How far the eye is away, in metres. */
  distance: number
  /** Modules that show nothing, in pixels. */
  dead: readonly Box[]
}

/** The smallest angle that a sound eye tells apart, one minute of arc, in radians. */
const minute = Math.PI / 180 / 60

/** The spread of a point on the retina, in minutes of arc (standard deviation). */
const spread = 0.5

/** Largest number of points that a view has. */
const limit = { points: 4_000_000, side: 1_920, scale: 6 } as const

/** Part of the pitch that a diode fills. */
const diode = 0.62

/** Light from the dark between the diodes and from the street round the wall, linear. */
const dark = { gap: 0.002, street: 0.006 } as const

const steps = 4096
const fromLinear = Uint8Array.from({ length: steps + 1 }, (_, index) => {
  const part = index / steps
  return Math.round(255 * (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055))
})

/** One channel of a picture in linear light. */
type Plane = Size & { values: Float32Array }

const planeOf = (pixels: Uint8Array, size: Size, channel: number, dead: Wall['dead']): Plane => {
  const values = new Float32Array(size.width * size.height)
  for (let index = 0; index < values.length; index += 1)
    values[index] = lightOf[pixels[index * 3 + channel] ?? 0] ?? 0
  for (const { x, y, width, height } of dead)
    for (let row = y; row < y + height; row += 1)
      values.fill(0, row * size.width + x, row * size.width + x + width)
  return { ...size, values }
}

/** Fewer points, each the mean of a square of so many. */
const shrunk = ({ width, height, values }: Plane, by: number): Plane => {
  const size = { width: Math.ceil(width / by), height: Math.ceil(height / by) }
  const out = new Float32Array(size.width * size.height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = Math.floor(y / by) * size.width + Math.floor(x / by)
      out[at] = (out[at] ?? 0) + (values[y * width + x] ?? 0) / (by * by)
    }
  return { ...size, values: out }
}

/** How much light each point of a pixel's square gives; their mean is 1. */
const dotOf = (scale: number): Float32Array => {
  const fine = 8
  const points = new Float32Array(scale * scale)
  const [middle, radius] = [(scale * fine) / 2, (scale * fine * diode) / 2]
  for (let y = 0; y < scale * fine; y += 1)
    for (let x = 0; x < scale * fine; x += 1) {
      if (Math.hypot(x + 0.5 - middle, y + 0.5 - middle) > radius) continue
      const at = Math.floor(y / fine) * scale + Math.floor(x / fine)
      points[at] = (points[at] ?? 0) + 1
    }
  const mean = points.reduce((sum, value) => sum + value, 0) / points.length
  return points.map((value) => value / mean)
}

/** Every pixel as a dot of light in the dark. */
const dotted = ({ width, height, values }: Plane, scale: number): Plane => {
  const dot = dotOf(scale)
  const size = { width: width * scale, height: height * scale }
  const out = new Float32Array(size.width * size.height)
  for (let y = 0; y < size.height; y += 1) {
    const [row, inDot] = [Math.floor(y / scale) * width, (y % scale) * scale]
    for (let x = 0; x < size.width; x += 1)
      out[y * size.width + x] =
        (values[row + Math.floor(x / scale)] ?? 0) * (dot[inDot + (x % scale)] ?? 0) + dark.gap
  }
  return { ...size, values: out }
}

const framed = ({ width, height, values }: Plane, frame: number): Plane => {
  const size = { width: width + 2 * frame, height: height + 2 * frame }
  const out = new Float32Array(size.width * size.height).fill(dark.street)
  for (let y = 0; y < height; y += 1)
    out.set(values.subarray(y * width, (y + 1) * width), (y + frame) * size.width + frame)
  return { ...size, values: out }
}

/** The mean over so many points on both sides, along rows; turned, so that twice is both ways. */
const boxTurned = ({ width, height, values }: Plane, radius: number): Plane => {
  const out = new Float32Array(values.length)
  const whole = 2 * radius + 1
  for (let y = 0; y < height; y += 1) {
    let sum = 0
    for (let x = -radius; x < width; x += 1) {
      if (x + radius < width) sum += values[y * width + x + radius] ?? 0
      if (x - radius - 1 >= 0) sum -= values[y * width + x - radius - 1] ?? 0
      if (x >= 0) out[x * height + y] = Math.max(sum, 0) / whole
    }
  }
  return { width: height, height: width, values: out }
}

const kernelOf = (sigma: number): Float32Array => {
  const radius = Math.ceil(sigma * 3)
  const kernel = Float32Array.from({ length: 2 * radius + 1 }, (_, index) =>
    Math.exp(-((index - radius) ** 2) / (2 * sigma * sigma)),
  )
  const sum = kernel.reduce((total, value) => total + value, 0)
  return kernel.map((value) => value / sum)
}

const gaussTurned = ({ width, height, values }: Plane, kernel: Float32Array): Plane => {
  const out = new Float32Array(values.length)
  const radius = (kernel.length - 1) / 2
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let sum = 0
      const [from, to] = [Math.max(0, x - radius), Math.min(width - 1, x + radius)]
      for (let at = from; at <= to; at += 1)
        sum += (values[y * width + at] ?? 0) * (kernel[at - x + radius] ?? 0)
      out[x * height + y] = sum
    }
  return { width: height, height: width, values: out }
}

const blurred = (plane: Plane, sigma: number): Plane => {
  if (sigma < 0.15) return plane
  if (sigma <= 3) {
    const kernel = kernelOf(sigma)
    return gaussTurned(gaussTurned(plane, kernel), kernel)
  }
  // Three boxes are as good as a bell, and cost the same however wide they are.
  const radius = Math.max(1, Math.round(Math.sqrt((12 * sigma * sigma) / 3 + 1) / 2 - 0.5))
  let out = plane
  for (let turn = 0; turn < 6; turn += 1) out = boxTurned(out, radius)
  return out
}

/** How wide the blur of the eye is, in pixels of the wall (standard deviation). */
const blurOf = ({ pitch, distance }: Wall): number => (spread * minute * distance * 1000) / pitch

const scaleOf = ({ width, height }: Size, wall: Wall): { shrink: number; grow: number } => {
  const shrink = Math.ceil(Math.sqrt((width * height) / limit.points))
  // Where the dots run together for the eye, drawing them changes nothing.
  if (shrink > 1 || blurOf(wall) > 0.5) return { shrink, grow: 1 }
  const grow = Math.min(
    ...[limit.scale, Math.floor(limit.side / Math.max(width, height))],
    Math.floor(Math.sqrt((1.3 * limit.points) / (width * height))),
  )
  return { shrink, grow: Math.max(1, grow) }
}

/**
 * What a person before a wall sees: every pixel as a dot of light with dark round it, dead modules
 * dark, and all of it as blurred as the eye sees it from that distance.
 *
 * @param pixels RGB, row by row
 * @returns RGB of another size, with some of the dark street round it
 */
export const streetView = (
  pixels: Uint8Array,
  size: Size,
  wall: Wall,
): Size & { pixels: Uint8Array } => {
  const { shrink, grow } = scaleOf(size, wall)
  const sigma = (blurOf(wall) * grow) / shrink
  const look = (channel: number): Plane => {
    const whole = planeOf(pixels, size, channel, wall.dead)
    const plane = shrink > 1 ? shrunk(whole, shrink) : whole
    const lit = grow > 1 ? dotted(plane, grow) : plane
    return blurred(framed(lit, Math.round(Math.max(lit.width, lit.height) * 0.02)), sigma)
  }
  const planes = [look(0), look(1), look(2)]
  const { width = 0, height = 0 } = planes[0] ?? {}
  const out = new Uint8Array(width * height * 3)
  for (const [channel, { values }] of planes.entries())
    for (let index = 0; index < values.length; index += 1)
      out[index * 3 + channel] =
        fromLinear[Math.round(Math.min(values[index] ?? 0, 1) * steps)] ?? 255
  return { width, height, pixels: out }
}

/** How wide a wall looks, in millimetres on a monitor that is 60 cm away from the eye. */
export const seenWidth = (wallMm: number, distance: number): number =>
  (wallMm / (distance * 1000)) * 600
