import { box, type Element } from '../../core/element.ts'
import { fill } from '../parts/shapes.ts'
import type { Compose, Stage } from './stage.ts'

/** Fine lines along both edges, as a sewn hem. */
const hems = ({ canvas: { width, height }, palette }: Stage): Element[] => {
  if (height < 96) return []
  const thick = Math.max(1, Math.round(height * 0.016))
  const inset = Math.round(height * 0.05)
  return [inset, height - inset - thick].map((y) =>
    fill({ x: 0, y, width, height: thick }, palette.line),
  )
}

/** A panel with a slanted edge at the left end; `right` is where it meets the ground. */
const panel = ({ canvas: { height }, palette }: Stage, right: number): Element[] => {
  const slant = Math.round(height * 0.24)
  const edge = Math.max(2, Math.round(height * 0.045))
  const cut = (inset: number) =>
    `polygon(0% 0%, 100% 0%, ${((right - slant + inset) / (right + inset)) * 100}% 100%, 0% 100%)`
  return [
    box(0, 0, right + edge, height, { backgroundColor: palette.line, clipPath: cut(edge) }),
    box(0, 0, right, height, { backgroundColor: palette.panel, clipPath: cut(0) }),
  ]
}

/** Very wide screens: the issuer in a panel at the head, the slogan on one line if it can be. */
export const ribbon: Compose = (stage) => {
  const { canvas, hasIssuer } = stage
  const { width, height } = canvas
  const [marginX, marginY] = [Math.round(height * 0.3), Math.round(height * 0.12)]
  const issuer = hasIssuer
    ? stage.setIssuer(
        {
          x: marginX,
          y: marginY,
          width: Math.min(width * 0.2, height * 2.3),
          height: height - 2 * marginY,
        },
        { maxLines: 2, maxSize: Math.max(10, Math.round(height * 0.25)), align: 'start' },
      )
    : null
  const head = issuer ? Math.round(issuer.ink.x + issuer.ink.width + height * 0.42) : 0
  const x = issuer ? head + Math.round(height * 0.16) : marginX
  const slogan = stage.setSlogan(
    { x, y: marginY, width: width - x - marginX, height: height - 2 * marginY },
    2,
  )
  return [
    ...hems(stage),
    ...(issuer ? panel(stage, head) : []),
    ...stage.drawSlogan(slogan),
    ...(issuer ? stage.drawIssuer(issuer) : []),
  ]
}
