import { ArtworkError } from './artwork-error.ts'

/** A raster size in pixels. */
export type Size = { width: number; height: number }

/** Shapes that need a composition of their own. */
export const aspectClasses = ['ribbon', 'wide', 'square', 'tall', 'column'] as const

/** One of {@link aspectClasses}. */
export type AspectClass = (typeof aspectClasses)[number]

/** Smallest and largest side in pixels, and the largest area in megapixels. */
export const limits = { side: [32, 16_384], megapixels: 36 } as const

/** The shape class: ribbon from 6:1, wide from 3:2, square from 4:5, tall from 1:2, column below. */
export const aspectClassOf = ({ width, height }: Size): AspectClass => {
  const ratio = width / height
  if (ratio >= 6) return 'ribbon'
  if (ratio >= 1.5) return 'wide'
  if (ratio >= 0.8) return 'square'
  return ratio >= 0.5 ? 'tall' : 'column'
}

const whole = (field: string, value: unknown): number => {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value
  throw new ArtworkError('size-invalid', field, {
    vi: 'Hãy nhập một số nguyên dương.',
    en: 'Enter a whole number above zero.',
  })
}

const within = (field: string, side: number): number => {
  const [min, max] = limits.side
  if (side >= min && side <= max) return side
  throw new ArtworkError(side < min ? 'size-invalid' : 'size-too-large', field, {
    vi: `Mỗi cạnh từ ${min} đến ${max} điểm ảnh; đang là ${side}.`,
    en: `Each side takes ${min} to ${max} pixels; this one has ${side}.`,
  })
}

const asRecord = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null

/**
 * Reads a size given as pixels, or as LED modules.
 *
 * @throws ArtworkError naming the number that is wrong
 */
export const readSize = (input: { width?: unknown; height?: unknown; modules?: unknown }): Size => {
  const given = input.modules ?? null
  const modules = given === null ? null : asRecord(given)
  if (given !== null && !modules)
    throw new ArtworkError('size-invalid', 'modules', {
      vi: 'Hãy cho số mô-đun ngang, dọc và số điểm ảnh của một mô-đun.',
      en: 'Give the modules across and down, and the pixels of one module.',
    })
  const side = (name: 'width' | 'height', count: string, pixels: string): number =>
    modules
      ? within(
          `modules.${count}`,
          whole(`modules.${count}`, modules[count]) * whole(`modules.${pixels}`, modules[pixels]),
        )
      : within(name, whole(name, input[name]))
  const width = side('width', 'across', 'moduleWidth')
  const height = side('height', 'down', 'moduleHeight')
  if (width * height > limits.megapixels * 1_000_000)
    throw new ArtworkError('size-too-large', modules ? 'modules.across' : 'width', {
      vi: `Diện tích tối đa ${limits.megapixels} triệu điểm ảnh.`,
      en: `At most ${limits.megapixels} million pixels.`,
    })
  return { width, height }
}
