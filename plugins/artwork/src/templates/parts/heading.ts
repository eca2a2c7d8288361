import type { Element } from '../../core/element.ts'
import type { Box } from '../../core/text-block.ts'
import { fade, fill } from './shapes.ts'
import { tagPiece } from './tag.ts'
import { leastSize, textPiece, type Tools } from './texts.ts'

/** A picture's heading and the room below it. */
export type Heading = { elements: Element[]; rest: Box }

type Parts = {
  tag?: string
  title: string
  rule?: boolean
  share: number
  center?: boolean
  /** Most lines of the title. @default by shape */
  lines?: number
}

/** Most lines of a heading, by shape. */
const titleLines = { ribbon: 1, wide: 2, square: 3, tall: 4, column: 5 } as const

/** A tag, the title and a fine line, from the top of a box; `share` is the most height they take. */
export const heading = (
  canvas: Tools,
  { tag = '', title, rule = true, share, center = false, lines }: Parts,
  box: Box,
): Heading => {
  const { width, height, variant, palette } = canvas
  const unit = Math.min(width, height)
  const tagSize = Math.max(10, Math.round(Math.min(unit * 0.045, box.height * 0.08)))
  const gap = Math.round(tagSize * 0.75)
  const align = center ? ('center' as const) : ('start' as const)
  const label =
    tag === ''
      ? null
      : tagPiece(canvas, { text: tag, field: 'tag', place: box }, { size: tagSize, align })
  const above = label ? label.height + gap : 0
  const piece = textPiece(
    canvas,
    { text: title, field: 'title', place: { ...box, height: box.height * share - above } },
    'heavy',
    {
      ...{ maxLines: lines ?? titleLines[variant], minSize: leastSize(canvas, 'heavy'), align },
      maxSize: Math.round(
        Math.min(unit * (variant === 'column' ? 0.17 : 0.125), box.height * 0.24),
      ),
      ...{ color: () => palette.main, shadow: palette.shadow },
    },
  )
  const titleTop = box.y + above
  const foot = titleTop + piece.height
  const thick = Math.max(2, Math.round(unit * 0.007))
  const line = Math.round(Math.min(box.width * 0.22, unit * 0.22))
  const ruleTop = foot + gap * 1.1
  const rules = center
    ? [
        fade(
          { x: box.x + box.width / 2 - line, y: ruleTop, width: line, height: thick },
          palette.line,
          'left',
        ),
        fade(
          { x: box.x + box.width / 2, y: ruleTop, width: line, height: thick },
          palette.line,
          'right',
        ),
      ]
    : [fill({ x: box.x, y: ruleTop, width: line, height: thick }, palette.line)]
  const end = rule ? ruleTop + thick + gap * 1.2 : foot + gap * 1.2
  return {
    elements: [
      ...(label ? label.draw(box.y) : []),
      ...piece.draw(titleTop),
      ...(rule ? rules : []),
    ],
    rest: { ...box, y: Math.round(end), height: Math.round(box.y + box.height - end) },
  }
}
