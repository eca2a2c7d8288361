import type { Element } from '../../core/element.ts'
import type { Box } from '../../core/text-block.ts'
import { fill } from './shapes.ts'
import { fitAlike, leastSize, type Tools } from './texts.ts'

/** Who won what. */
export type Winner = { prize: string; name: string; unit: string }

/** Prizes and their winners, a row each: the prize on a tag, the name large, the unit beside. */
export const prizes = (canvas: Tools, winners: readonly Winner[], box: Box): Element[] => {
  const { palette, variant, width, height } = canvas
  const upright = variant === 'tall' || variant === 'column'
  const unit = Math.min(width, height)
  const gap = Math.round(unit * 0.022)
  const most = unit * (upright ? 0.24 : 0.15)
  const row = Math.min((box.height - gap * (winners.length - 1)) / winners.length, most)
  const top = box.y + (box.height - row * winners.length - gap * (winners.length - 1)) * 0.48
  const tagWidth = Math.round(box.width * 0.27)
  const pad = Math.round(row * 0.16)
  const rowAt = (index: number): Box => ({
    ...{ x: box.x, y: Math.round(top + index * (row + gap)), width: box.width, height: row },
  })
  const stacked = winners.some((winner) => winner.unit !== '')
  const bodyAt = (index: number): Box => {
    const place = rowAt(index)
    const x = place.x + tagWidth + pad * 1.6
    return { ...place, x, width: place.x + place.width - pad - x }
  }
  const fit = (
    part: keyof Winner,
    weight: 'bold' | 'heavy' | 'regular',
    maxSize: number,
    place: (index: number) => Box,
    align: 'start' | 'center',
  ) =>
    fitAlike(
      canvas,
      winners.flatMap((winner, index) =>
        winner[part] === ''
          ? []
          : [{ text: winner[part], field: `winners.${index}.${part}`, place: place(index) }],
      ),
      weight,
      { maxLines: 2, minSize: leastSize(canvas, weight), maxSize, align },
    )
  const tags = fit(
    ...(['prize', 'bold', Math.round(row * 0.34)] as const),
    (index) => ({ ...rowAt(index), x: box.x + pad * 0.6, width: tagWidth - pad * 1.2 }),
    'center',
  )
  const names = fit(
    ...(['name', 'heavy', Math.round(row * (stacked ? 0.36 : 0.42))] as const),
    (index) => {
      const place = bodyAt(index)
      return stacked ? { ...place, y: place.y + row * 0.06, height: row * 0.5 } : place
    },
    'start',
  )
  const units = fit(
    ...(['unit', 'regular', Math.round(row * 0.26)] as const),
    (index) => {
      const place = bodyAt(index)
      return { ...place, y: place.y + row * 0.6, height: row * 0.34 }
    },
    'start',
  )
  const round = Math.round(row * 0.14)
  return [
    ...winners.flatMap((_, index) => {
      const place = rowAt(index)
      return [
        fill(place, palette.panel, { borderRadius: round }),
        fill({ ...place, width: tagWidth }, palette.main, { borderRadius: round }),
      ]
    }),
    ...tags.flatMap((block) => canvas.draw(block, 'bold', { color: () => palette.ground[1] })),
    ...names.flatMap((block) => canvas.draw(block, 'heavy', { color: () => palette.main })),
    ...units.flatMap((block) => canvas.draw(block, 'regular', { color: () => palette.second })),
  ]
}
