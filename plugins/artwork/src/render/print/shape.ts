import type { Style } from '../../core/element.ts'
import type { PrintCanvas } from './canvas.ts'
import { readLength } from './css.ts'

/** Width and height of a box in units of layout; its corner is the origin. */
export type Frame = { width: number; height: number }

/** Part of a quarter circle that the handles of its Bézier curve reach. */
const kappa = 0.552_284_75

/** Radii of a box's corners; as CSS has it, together never longer than a side. */
export const radiiOf = (
  { borderRadius = 0 }: Style,
  { width, height }: Frame,
): [number, number] => [
  Math.min(readLength(borderRadius, width), width / 2),
  Math.min(readLength(borderRadius, height), height / 2),
]

/** Adds a box with rounded corners to the path, shrunk on all sides by so much. */
export const roundedBox = (
  { pdf }: PrintCanvas,
  { width, height }: Frame,
  [radiusX, radiusY]: readonly [number, number],
  inset = 0,
): void => {
  const [left, top, right, bottom] = [inset, inset, width - inset, height - inset]
  const [rx, ry] = [Math.max(0, radiusX - inset), Math.max(0, radiusY - inset)]
  if (rx === 0 || ry === 0) {
    pdf.rect(left, top, right - left, bottom - top)
    return
  }
  const [kx, ky] = [rx * (1 - kappa), ry * (1 - kappa)]
  pdf
    .moveTo(left + rx, top)
    .lineTo(right - rx, top)
    .bezierCurveTo(right - kx, top, right, top + ky, right, top + ry)
    .lineTo(right, bottom - ry)
    .bezierCurveTo(right, bottom - ky, right - kx, bottom, right - rx, bottom)
    .lineTo(left + rx, bottom)
    .bezierCurveTo(left + kx, bottom, left, bottom - ky, left, bottom - ry)
    .lineTo(left, top + ry)
    .bezierCurveTo(left, top + ky, left + kx, top, left + rx, top)
    .closePath()
}
