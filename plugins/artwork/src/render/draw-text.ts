import type { Element } from '../core/element.ts'
import type { FontWeight, Paint } from '../core/template.ts'
import type { TextBlock } from '../core/text-block.ts'
import type { Typeface } from './fonts.ts'
import { metricsOf } from './metrics.ts'

/** How far a shadow falls, in parts of the font size; letters below 40 px stay plain. */
const shadowOf = (size: number, color: string | undefined): { textShadow?: string } =>
  color && size >= 40
    ? { textShadow: `0px ${Math.max(1, Math.round(size * 0.025))}px 0px ${color}` }
    : {}

/** The elements of a set text: each word where fitting put it, so that no engine breaks it anew. */
export const drawText = (
  { size, lines }: TextBlock,
  weight: FontWeight,
  { color, shadow }: Paint,
  typeface: Typeface,
): Element[] => {
  const { ascent, descent } = metricsOf(typeface)[weight]
  const { family: fontFamily, weight: fontWeight } = typeface[weight]
  // A line box tall enough that no engine clips stacked marks.
  const lineHeight = Math.ceil(size * 1.6)
  const above = (lineHeight - (ascent + descent) * size) / 2 + ascent * size
  const words = lines.flatMap(({ baseline, words }) => words.map((word) => ({ ...word, baseline })))
  return words.map(({ text, x, width, baseline }, index) => ({
    type: 'text',
    text,
    style: {
      ...{ position: 'absolute', left: x, top: Math.round(baseline - above) },
      ...{ width: Math.ceil(width) + size, height: lineHeight, lineHeight: `${lineHeight}px` },
      ...{ fontFamily, fontWeight, fontSize: size, whiteSpace: 'nowrap' },
      ...{ color: color(index), ...shadowOf(size, shadow) },
    },
  }))
}
