import type { TemplateData, Fields } from './fields.ts'
import { textsIn } from './fields.ts'
import type { Size } from './size.ts'
import type { Box, TextBlock } from './text-block.ts'

/** Something wrong with how a picture was laid out, and where. */
export type LayoutFault = { field: string; fault: 'outside' | 'overlap' | 'missing'; with?: string }

const plain = (text: string): string => text.replaceAll('\u2060', '').replace(/\s+/gu, ' ').trim()

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/**
 * Reads a layout back: every text of the data stands in the picture, whole, inside it and clear of
 * every other text.
 *
 * @param texts the texts as they were drawn, in pixels of the composed area
 */
export const checkLayout = (
  { fields, data, size }: { fields: Fields; data: TemplateData; size: Size },
  texts: readonly TextBlock[],
): LayoutFault[] => {
  const outside = texts.flatMap(({ field, ink }): LayoutFault[] =>
    ink.x >= 0 && ink.y >= 0 && ink.x + ink.width <= size.width && ink.y + ink.height <= size.height
      ? []
      : [{ field, fault: 'outside' }],
  )
  const overlap = texts.flatMap(({ field, ink }, index) =>
    texts
      .slice(index + 1)
      .filter((other) => meet(ink, other.ink))
      .map((other): LayoutFault => ({ field, fault: 'overlap', with: other.field })),
  )
  const drawn = (field: string): string =>
    plain(
      texts
        .filter((block) => block.field === field)
        .flatMap(({ lines }) => lines.map(({ text }) => text))
        .join(' '),
    )
  const missing = textsIn(fields, data).flatMap(({ field, text }): LayoutFault[] =>
    drawn(field) === plain(text) ? [] : [{ field, fault: 'missing' }],
  )
  return [...outside, ...overlap, ...missing]
}
