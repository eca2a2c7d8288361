import type { Element } from '../../core/element.ts'
import type { Box } from '../../core/text-block.ts'
import { fill } from './shapes.ts'
import { fitAlike, leastSize, type Tools } from './texts.ts'

/** A number and what it counts. */
export type Figure = {
  value: { text: string; field: string }
  label: { text: string; field: string }
}

/** How many columns a grid of so many cards takes in a box of that ratio. */
const columnsFor = (count: number, { width, height }: Box): number => {
  const choices = Array.from({ length: count }, (_, index) => index + 1)
  const badness = (columns: number): number => {
    const lines = Math.ceil(count / columns)
    const ratio = width / columns / (height / lines)
    const empty = columns * lines - count
    return Math.abs(Math.log(ratio / 1.35)) + empty * 0.5
  }
  return choices.reduce((best, one) => (badness(one) < badness(best) ? one : best), 1)
}

/** Figures in a grid of cards, all numbers of one size and all labels of one. */
export const cards = (canvas: Tools, figures: readonly Figure[], box: Box): Element[] => {
  const { palette } = canvas
  const columns = columnsFor(figures.length, box)
  const lines = Math.ceil(figures.length / columns)
  const gap = Math.round(Math.min(box.width, box.height) * 0.045)
  const width = (box.width - gap * (columns - 1)) / columns
  const height = Math.min((box.height - gap * (lines - 1)) / lines, width * 1.1)
  const top = box.y + (box.height - height * lines - gap * (lines - 1)) * 0.45
  const places = figures.map((_, index): Box => {
    const row = Math.floor(index / columns)
    // The last row, when it is short, stands in the middle.
    const inRow = Math.min(columns, figures.length - row * columns)
    const start = box.x + (box.width - inRow * width - (inRow - 1) * gap) / 2
    return {
      x: Math.round(start + (index % columns) * (width + gap)),
      y: Math.round(top + row * (height + gap)),
      ...{ width: Math.round(width), height: Math.round(height) },
    }
  })
  const thick = Math.max(2, Math.round(height * 0.035))
  const pad = Math.round(width * 0.07)
  const part = (index: number, start: number, share: number): Box => {
    const place = places[index] ?? box
    return {
      ...{ x: place.x + pad, width: place.width - 2 * pad },
      ...{ y: place.y + place.height * start, height: place.height * share },
    }
  }
  const values = fitAlike(
    canvas,
    figures.map(({ value }, index) => ({ ...value, place: part(index, 0.12, 0.42) })),
    'heavy',
    { maxLines: 1, minSize: leastSize(canvas, 'heavy'), maxSize: Math.round(height * 0.42) },
  )
  const labels = fitAlike(
    canvas,
    figures.map(({ label }, index) => ({ ...label, place: part(index, 0.57, 0.36) })),
    'bold',
    { maxLines: 3, minSize: leastSize(canvas, 'bold'), maxSize: Math.round(height * 0.14) },
  )
  return [
    ...places.flatMap((place) => [
      fill(place, palette.panel, { borderRadius: Math.round(height * 0.06) }),
      fill(
        { x: place.x + place.width * 0.36, y: place.y, width: place.width * 0.28, height: thick },
        palette.line,
      ),
    ]),
    ...values.flatMap((block) => canvas.draw(block, 'heavy', { color: () => palette.main })),
    ...labels.flatMap((block) => canvas.draw(block, 'bold', { color: () => palette.second })),
  ]
}
