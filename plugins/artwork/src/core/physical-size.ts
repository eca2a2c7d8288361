import { ArtworkError } from './artwork-error.ts'

/** Dots an inch that a raster may be asked for. */
const dpiRange = [10, 1_200] as const

const wrong = (field: string, vi: string, en: string): ArtworkError =>
  new ArtworkError('size-invalid', field, { vi, en })

/** Whether a size is given in centimetres. */
export const isPhysical = ({ widthCm, heightCm }: { widthCm?: unknown; heightCm?: unknown }) =>
  (widthCm ?? heightCm ?? null) !== null

const pixels = (field: string, cm: unknown, dpi: number): number => {
  if (typeof cm === 'number' && cm > 0 && cm <= 5_000)
    return Math.max(1, Math.round((cm / 2.54) * dpi))
  throw wrong(
    field,
    'Hãy nhập cạnh bằng xăng-ti-mét, lớn hơn 0.',
    'Enter the side in centimetres, above zero.',
  )
}

/**
 * The pixels of a size in centimetres at so many dots an inch.
 *
 * @throws ArtworkError `size-invalid` when the dots are missing: centimetres alone have no pixels
 */
export const pixelsOfPhysical = (input: {
  widthCm?: unknown
  heightCm?: unknown
  dpi?: unknown
}): { width: number; height: number } => {
  const { widthCm, heightCm, dpi } = input
  const [least, most] = dpiRange
  if (typeof dpi !== 'number' || !(dpi >= least && dpi <= most))
    throw wrong(
      'dpi',
      `Cỡ bằng xăng-ti-mét cần “dpi” (${least} đến ${most}), hoặc xuất PDF bằng “print”.`,
      `A size in centimetres needs “dpi” (${least} to ${most}), or becomes a PDF by “print”.`,
    )
  return {
    width: pixels('widthCm', widthCm, dpi),
    height: pixels('heightCm', heightCm, dpi),
  }
}
