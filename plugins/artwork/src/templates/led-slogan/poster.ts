import { box, type Element } from '../../core/element.ts'
import { diamond, fade } from '../parts/shapes.ts'
import type { Compose, Stage } from './stage.ts'

/** A hill at the foot that carries the issuer: its crest is an arc with a bright rim. */
const hill = ({ canvas: { width, height }, palette }: Stage, crest: number): Element[] => {
  const span = width * 1.7
  const deep = (height - crest) * 4
  const rim = Math.max(2, Math.round(Math.min(width, height) * 0.008))
  const arc = (lift: number, color: string) =>
    box((width - span) / 2, crest - lift, span, deep, {
      backgroundColor: color,
      borderRadius: '50%',
    })
  return [arc(rim * 3, `${palette.line}33`), arc(rim, palette.line), arc(0, palette.panel)]
}

/** A diamond between two fading lines: the ornament above and below the slogan. */
const crown = ({ canvas: { width, height }, palette }: Stage, y: number): Element[] => {
  const unit = Math.min(width, height)
  const [long, gap, thick] = [width * 0.2, unit * 0.028, Math.max(1, Math.round(unit * 0.005))]
  const line = { y: y - thick / 2, width: long, height: thick }
  return [
    fade({ ...line, x: width / 2 - gap - long }, palette.line, 'left'),
    fade({ ...line, x: width / 2 + gap }, palette.line, 'right'),
    diamond(width / 2, y, Math.max(4, Math.round(unit * 0.018)), palette.line),
  ]
}

/** Screens with height to spare: the slogan large in the light, the issuer on a hill below it. */
export const poster: Compose = (stage) => {
  const { canvas, hasIssuer } = stage
  const { width, height, variant } = canvas
  const [marginX, marginY] = [Math.round(width * 0.05), Math.round(Math.min(width, height) * 0.06)]
  const foot = hasIssuer ? Math.round(height * 0.175) : 0
  const crest = height - foot
  const slogan = stage.setSlogan(
    { x: marginX, y: marginY, width: width - 2 * marginX, height: crest - 2 * marginY },
    { ribbon: 2, wide: 4, square: 5, tall: 8, column: 12 }[variant],
  )
  const distance = slogan.size * 0.75
  const [over, under] = [slogan.ink.y - distance, slogan.ink.y + slogan.ink.height + distance]
  const upright = variant === 'tall' || variant === 'column'
  const below = !hasIssuer || upright
  const ornaments = [
    ...(over > marginY * 0.8 ? crown(stage, over) : []),
    ...(below && under < crest - marginY * 0.8 ? crown(stage, under) : []),
  ]
  if (!hasIssuer) return [...ornaments, ...stage.drawSlogan(slogan)]
  const pad = Math.round(foot * 0.2)
  const issuer = stage.setIssuer(
    { x: width * 0.12, y: crest + pad, width: width * 0.76, height: foot - pad * 1.5 },
    { maxLines: upright ? 2 : 1, maxSize: Math.min(slogan.size * 0.55, foot * 0.36) },
  )
  return [
    ...hill(stage, crest),
    ...ornaments,
    ...stage.drawSlogan(slogan),
    ...stage.drawIssuer(issuer),
  ]
}
