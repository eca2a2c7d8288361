import type { Element } from './element.ts'
import type { Picture } from './picture.ts'
import type { Box, TextBlock } from './text-block.ts'

/** Something done to a locked picture that may never be done to one. */
export type AssetFault = { picture: string; fault: 'cropped' | 'stretched' | 'covered' | 'crowded' }

type Painted = { element: Element; place: Box }

const number = (value: string | number | undefined): number =>
  typeof value === 'number' ? value : 0

/** Every element with its place in the picture, in the order they are painted. */
const painted = function* (element: Element, x = 0, y = 0): Generator<Painted> {
  const { left, top, width, height } = element.style
  const place = {
    ...{ x: x + number(left), y: y + number(top) },
    ...{ width: number(width), height: number(height) },
  }
  yield { element, place }
  if (element.type === 'container')
    for (const child of element.children ?? []) yield* painted(child, place.x, place.y)
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** A pixel is lost where a ratio is rounded. */
const sameRatio = (a: Box, b: { width: number; height: number }): boolean =>
  Math.abs(a.width * b.height - a.height * b.width) <= Math.max(b.width, b.height)

const shows = ({ type, style }: Element): boolean =>
  type === 'picture' || 'backgroundColor' in style || 'backgroundImage' in style

/**
 * Reads a layout back for its locked pictures: each whole, in its own ratio, under nothing, and no
 * text in it.
 *
 * @param texts the texts as they were drawn, in the coordinates of `root`
 */
export const checkAssets = (
  root: Element,
  assets: readonly Picture[],
  texts: readonly TextBlock[],
): AssetFault[] => {
  const all = [...painted(root)]
  return all.flatMap(({ element, place }, index): AssetFault[] => {
    const asset =
      element.type === 'picture' ? assets.find(({ key }) => key === element.picture) : undefined
    if (element.type !== 'picture' || !asset) return []
    const { crop } = element
    const whole = crop.x === 0 && crop.y === 0
    const cropped = !whole || crop.width !== asset.width || crop.height !== asset.height
    const covered = all
      .slice(index + 1)
      .some((later) => shows(later.element) && meet(later.place, place))
    const checks: [AssetFault['fault'], boolean][] = [
      ['cropped', cropped],
      ['stretched', !sameRatio(place, asset)],
      ['covered', covered],
      ['crowded', texts.some(({ ink }) => meet(ink, place))],
    ]
    return checks.flatMap(([fault, holds]) => (holds ? [{ picture: asset.key, fault }] : []))
  })
}
