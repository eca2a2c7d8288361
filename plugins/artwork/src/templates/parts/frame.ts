import { type Element, pictureAt } from '../../core/element.ts'
import { containBox } from '../../core/picture.ts'
import type { Box } from '../../core/text-block.ts'
import { fill } from './shapes.ts'
import { leastSize, type Tools } from './texts.ts'

/** A picture's fixed parts, and the room they leave for its content. */
export type Frame = { elements: Element[]; content: Box; margin: number }

/** Share of the height that the issuer's band takes, by shape. */
const footShare = { ribbon: 0, wide: 0.13, square: 0.1, tall: 0.085, column: 0.07 } as const

/** A locked picture in its own ratio and colours, with its clear space. */
export const logoAt = (
  canvas: Tools,
  slug: string,
  place: Box,
): { element: Element; box: Box } | null => {
  const asset = canvas.asset(slug)
  if (!asset) return null
  const { picture, clearSpace } = asset
  const clear = Math.min(place.width, place.height) * clearSpace
  const room = {
    ...{ x: place.x + clear, y: place.y + clear },
    ...{ width: place.width - 2 * clear, height: place.height - 2 * clear },
  }
  const box = containBox(picture, room)
  const whole = { x: 0, y: 0, width: picture.width, height: picture.height }
  return { element: pictureAt(picture.key, whole, box), box }
}

/**
 * The issuer in a band at the foot, with the logo before it, and the content's room above. Without
 * an issuer and a logo a picture has no band.
 */
export const frame = (canvas: Tools, { issuer, logo }: { issuer: string; logo: string }): Frame => {
  const { width, height, variant, palette } = canvas
  const margin = Math.max(
    6,
    Math.round(Math.min(width, height) * (variant === 'column' ? 0.075 : 0.06)),
  )
  const hasLogo = canvas.asset(logo) !== null
  const foot = issuer === '' && !hasLogo ? 0 : Math.max(18, Math.round(height * footShare[variant]))
  const top = height - foot
  const content = {
    ...{ x: margin, y: margin, width: width - 2 * margin },
    height: top - 2 * margin,
  }
  if (foot === 0) return { elements: [], content, margin }
  const thick = Math.max(1, Math.round(Math.min(width, height) * 0.007))
  const mark = hasLogo
    ? logoAt(canvas, logo, { x: margin, y: top + thick, width: foot * 1.6, height: foot - thick })
    : null
  const pad = Math.round(foot * 0.16)
  const start = mark ? mark.box.x + mark.box.width + pad * 1.5 : margin
  const label =
    issuer === ''
      ? null
      : canvas.fit(
          canvas.bind(issuer),
          {
            x: start,
            y: top + thick + pad,
            width: width - margin - start,
            height: foot - thick - 2 * pad,
          },
          'bold',
          {
            ...{ field: 'issuer', maxLines: variant === 'column' || variant === 'tall' ? 2 : 1 },
            ...{
              minSize: Math.min(8, leastSize(canvas, 'bold')),
              maxSize: Math.round(foot * 0.42),
            },
            align: mark ? 'start' : 'center',
          },
        )
  return {
    elements: [
      fill({ x: 0, y: top, width, height: foot }, palette.panel),
      fill({ x: 0, y: top, width, height: thick }, palette.line),
      ...(mark ? [mark.element] : []),
      ...(label ? canvas.draw(label, 'bold', { color: () => palette.second }) : []),
    ],
    ...{ content, margin },
  }
}
