import type { Element } from '../../core/element.ts'
import type { Box } from '../../core/text-block.ts'
import { diamond, disc, fill } from './shapes.ts'
import { fitAlike, leastSize, type Placed, type Tools } from './texts.ts'

/** One line of a list: a heading, and what is said of it. */
export type Row = {
  title: { text: string; field: string }
  detail?: { text: string; field: string } | undefined
}

/** How a list is marked: numbers for steps, diamonds for points. */
export type Marks = 'numbers' | 'diamonds' | 'none'

type Options = { marks: Marks; maxSize: number; lines?: number; ruled?: boolean }

const markOf = (
  canvas: Tools,
  marks: Marks,
  index: number,
  size: number,
  { x, y, height }: Box,
): Element[] => {
  const { palette } = canvas
  const middle = y + height / 2
  if (marks === 'none') return []
  if (marks === 'diamonds')
    return [diamond(x + size / 2, middle, Math.round(size * 0.5), palette.line)]
  const side = Math.round(size)
  const place = { x, y: Math.round(middle - side / 2), width: side, height: side }
  const number = canvas.fit(String(index + 1), place, 'heavy', {
    ...{ field: 'number', maxLines: 1, minSize: 6, maxSize: Math.round(side * 0.56) },
  })
  return [
    disc(x + side / 2, middle, side, palette.main),
    ...canvas.draw(number, 'heavy', { color: () => palette.ground[1] }),
  ]
}

/** A list from top to bottom, its rows of one height and its texts of one size. */
export const rows = (
  canvas: Tools,
  items: readonly Row[],
  box: Box,
  { marks, maxSize, lines = 2, ruled = false }: Options,
): Element[] => {
  const { palette } = canvas
  const gap = Math.round(Math.min(box.height * 0.045, maxSize * 0.5))
  const detailed = items.some(({ detail }) => detail && detail.text !== '')
  const roomy = maxSize * (detailed ? 3.4 : lines * 1.5)
  const height = Math.min((box.height - gap * (items.length - 1)) / items.length, roomy)
  const total = height * items.length + gap * (items.length - 1)
  const top = box.y + Math.max(0, (box.height - total) * 0.48)
  const mark = marks === 'none' ? 0 : Math.round(Math.min(height * 0.78, maxSize * 1.5))
  const indent = marks === 'none' ? 0 : Math.round(mark + Math.min(height, maxSize) * 0.34)
  const rowAt = (index: number): Box => ({
    ...{ x: box.x, y: Math.round(top + index * (height + gap)) },
    ...{ width: box.width, height },
  })
  const textAt = (index: number, from: number, share: number): Box => {
    const row = rowAt(index)
    return {
      ...{ x: row.x + indent, y: row.y + row.height * from },
      ...{ width: row.width - indent, height: row.height * share },
    }
  }
  const titleShare = detailed ? 0.5 : 1
  const titles = items.map(({ title }, index): Placed => ({
    ...title,
    place: textAt(index, 0, titleShare),
  }))
  const details = items.flatMap(({ detail }, index): Placed[] =>
    detail && detail.text !== '' ? [{ ...detail, place: textAt(index, 0.54, 0.46) }] : [],
  )
  const set = { align: 'start' as const, minSize: leastSize(canvas, 'bold') }
  const head = fitAlike(canvas, titles, 'bold', {
    ...{ ...set, maxSize, maxLines: detailed ? 1 : lines },
  })
  const headSize = Math.min(...head.map(({ size }) => size))
  const body = fitAlike(canvas, details, 'regular', {
    ...{ ...set, maxSize: Math.max(set.minSize, Math.round(headSize * 0.78)), maxLines: 2 },
  })
  const rules = ruled
    ? items.slice(1).map((_, index) =>
        fill(
          {
            ...{ x: box.x, width: box.width, height: Math.max(1, maxSize * 0.03) },
            y: rowAt(index + 1).y - gap / 2,
          },
          palette.line,
          { opacity: 0.45 },
        ),
      )
    : []
  return [
    ...rules,
    ...items.flatMap((_, index) => markOf(canvas, marks, index, mark, rowAt(index))),
    ...head.flatMap((block) => canvas.draw(block, 'bold', { color: () => palette.main })),
    ...body.flatMap((block) => canvas.draw(block, 'regular', { color: () => palette.second })),
  ]
}
