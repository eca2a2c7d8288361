import type { Element } from '../../core/element.ts'
import type { Box } from '../../core/text-block.ts'
import { diamond, fade, fill } from '../parts/shapes.ts'
import type { Compose, Stage } from './stage.ts'

/** Lines that lead from the issuer out to both sides, each ending in a small diamond. */
const wings = (
  { canvas: { width, height }, palette }: Stage,
  ink: Box,
  middle: number,
): Element[] => {
  const side = Math.round(height * 0.026)
  const gap = Math.round(height * 0.075)
  const long = Math.min(width * 0.16, ink.x - gap * 2)
  if (height < 200 || long < gap * 2) return []
  const thick = Math.max(1, Math.round(height * 0.007))
  const [left, right] = [ink.x - gap, ink.x + ink.width + gap]
  const line = { y: middle - thick / 2, width: long, height: thick }
  return [
    fade({ ...line, x: left - long }, palette.line, 'left'),
    fade({ ...line, x: right }, palette.line, 'right'),
    diamond(left, middle, side, palette.line),
    diamond(right, middle, side, palette.line),
  ]
}

/** Wide and small screens: the slogan above, the issuer in a band at the foot. */
export const banner: Compose = (stage) => {
  const { canvas, hasIssuer, palette } = stage
  const { width, height } = canvas
  const margin = Math.max(6, Math.round(Math.min(height * 0.08, width * 0.05)))
  const marginX = Math.max(margin, Math.round(width * 0.03))
  const thick = Math.max(1, Math.round(height * 0.012))
  const foot = hasIssuer ? Math.max(18, Math.round(height * (width < height * 3 ? 0.17 : 0.2))) : 0
  const maxLines = width < height * 2.6 ? 4 : 3
  const top = height - foot
  const slogan = stage.setSlogan(
    { x: marginX, y: margin, width: width - 2 * marginX, height: top - 2 * margin },
    maxLines,
  )
  if (!hasIssuer) {
    const inset = Math.round(margin * 0.4)
    const hems = [inset, height - inset - thick].map((y) =>
      fill({ x: 0, y, width, height: thick }, palette.line),
    )
    return [...(height < 200 ? [] : hems), ...stage.drawSlogan(slogan)]
  }
  const pad = Math.round(foot * 0.14)
  const issuer = stage.setIssuer(
    {
      x: marginX,
      y: top + thick + pad,
      width: width - 2 * marginX,
      height: foot - thick - 2 * pad,
    },
    { maxLines: 1, maxSize: Math.min(slogan.size * 0.62, foot * 0.52) },
  )
  const middle = (issuer.lines[0]?.baseline ?? 0) - issuer.capitals / 2
  return [
    fill({ x: 0, y: top, width, height: foot }, palette.panel),
    fill({ x: 0, y: top, width, height: thick }, palette.line),
    ...wings(stage, issuer.ink, middle),
    ...stage.drawSlogan(slogan),
    ...stage.drawIssuer(issuer),
  ]
}
