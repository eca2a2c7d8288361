import { box, type Element, type Style } from '../../core/element.ts'
import type { Palette } from '../../core/palette.ts'
import type { AspectClass } from '../../core/size.ts'
import type { Box } from '../../core/text-block.ts'

/** A ground with the light where the message stands; ribbons are lit evenly along their length. */
export const litGround = (variant: AspectClass, { ground: [light, edge] }: Palette): Style => ({
  backgroundColor: edge,
  backgroundImage:
    variant === 'ribbon'
      ? `linear-gradient(180deg, ${light}, ${edge})`
      : `radial-gradient(ellipse 75% 85% at 50% 42%, ${light} 0%, ${light} 30%, ${edge} 100%)`,
})

/** A box of one colour, on whole pixels so that LED edges stay sharp. */
export const fill = ({ x, y, width, height }: Box, color: string, style: Style = {}): Element =>
  box(
    ...([Math.round(x), Math.round(y)] as const),
    ...([Math.max(1, Math.round(width)), Math.max(1, Math.round(height))] as const),
    { backgroundColor: color, ...style },
  )

/** A line that fades out to one side. */
export const fade = (place: Box, color: string, towards: 'left' | 'right'): Element =>
  box(
    ...([Math.round(place.x), Math.round(place.y)] as const),
    ...([Math.round(place.width), Math.max(1, Math.round(place.height))] as const),
    {
      backgroundImage: `linear-gradient(${towards === 'left' ? 270 : 90}deg, ${color}, ${color}00)`,
    },
  )

/** A small diamond about a point. */
export const diamond = (x: number, y: number, side: number, color: string): Element =>
  box(x - side / 2, y - side / 2, side, side, {
    backgroundColor: color,
    transform: 'rotate(45deg)',
  })

/** A disc about a point. */
export const disc = (x: number, y: number, diameter: number, color: string): Element =>
  fill({ x: x - diameter / 2, y: y - diameter / 2, width: diameter, height: diameter }, color, {
    borderRadius: Math.round(diameter / 2),
  })

/** Four lines that frame a box, inside it. */
export const frameLines = (
  { x, y, width, height }: Box,
  thick: number,
  color: string,
): Element[] => [
  fill({ x, y, width, height: thick }, color),
  fill({ x, y: y + height - thick, width, height: thick }, color),
  fill({ x, y, width: thick, height }, color),
  fill({ x: x + width - thick, y, width: thick, height }, color),
]
