import { defineTemplate } from '../core/define-template.ts'
import { box, type Element } from '../core/element.ts'
import type { Palette } from '../core/palette.ts'
import { paletteField, textField } from './fields.ts'
import { diamond, fill } from './parts/shapes.ts'
import { leastSize, stack, textPiece } from './parts/texts.ts'

/** A band at the foot that ends in points, as a flag's fringe. */
const fringe = (width: number, height: number, { panel, line }: Palette): Element[] => {
  const deep = Math.round(width * 0.34)
  const top = height - deep
  const rim = Math.max(2, Math.round(width * 0.022))
  const points = 'polygon(0% 0%, 25% 60%, 50% 0%, 75% 60%, 100% 0%, 100% 100%, 0% 100%)'
  return [
    box(0, top - rim, width, deep + rim, { backgroundColor: line, clipPath: points }),
    box(0, top + rim * 0.6, width, deep - rim * 0.6, { backgroundColor: panel, clipPath: points }),
  ]
}

/** A flag along a street (phướn): an occasion above, a slogan of a word or two a line below. */
export const streetFlag = defineTemplate({
  slug: 'street-flag',
  version: 1,
  label: { vi: 'Phướn', en: 'Street flag' },
  medium: 'print',
  fields: {
    occasion: textField({ vi: 'Dịp', en: 'Occasion' }, 60, false),
    slogan: textField({ vi: 'Khẩu hiệu', en: 'Slogan' }, 120, true, 2),
    year: textField({ vi: 'Chữ dưới cùng', en: 'Words at the foot' }, 30, false),
    palette: paletteField('red-yellow'),
  },
  variants: ['column'],
  example: {
    occasion: 'NĂM CẢI CÁCH HÀNH CHÍNH',
    slogan: 'CÙNG HỌC, CÙNG LÀM DỊCH VỤ CÔNG TRỰC TUYẾN',
    year: '2026',
  },
  render: (canvas) => {
    const least = leastSize(canvas, 'bold')
    const { data, palette, width, height } = canvas
    const margin = Math.round(width * 0.09)
    const fringeTop = height - Math.round(width * 0.34)
    const head = data.occasion === '' ? 0 : Math.round(Math.min(width * 0.5, height * 0.2))
    const thick = Math.max(2, Math.round(width * 0.022))
    const room = {
      ...{ x: margin, width: width - 2 * margin, y: head + margin * 0.9 },
      height: fringeTop - head - margin * 1.6,
    }
    const occasion =
      head === 0
        ? null
        : canvas.fit(
            canvas.bind(data.occasion),
            { x: margin, y: margin * 0.4, width: width - 2 * margin, height: head - margin * 0.8 },
            'bold',
            {
              ...{
                field: 'occasion',
                maxLines: 3,
                minSize: Math.max(least, Math.round(width * 0.05)),
              },
              maxSize: Math.round(width * 0.13),
            },
          )
    const gap = Math.round(width * 0.1)
    const yearHigh = data.year === '' ? 0 : width * 0.26
    const place = { ...room, height: room.height - (yearHigh && yearHigh + width * 0.05 + 2 * gap) }
    const slogan = textPiece(
      canvas,
      { text: data.slogan, field: 'slogan', place, room: 'narrow' },
      'heavy',
      {
        ...{
          maxLines: 14,
          minSize: Math.max(least, Math.round(width * 0.07)),
          maxSize: Math.round(width * 0.26),
        },
        color: () => palette.main,
      },
    )
    const year =
      data.year === ''
        ? null
        : textPiece(
            canvas,
            { text: data.year, field: 'year', place: { ...room, height: yearHigh } },
            'heavy',
            {
              ...{ maxLines: 1, minSize: Math.max(least, Math.round(width * 0.06)) },
              ...{ maxSize: Math.round(width * 0.2), color: () => palette.second },
            },
          )
    const gem = {
      height: Math.round(width * 0.05),
      draw: (top: number) => [
        diamond(width / 2, top + width * 0.025, Math.round(width * 0.045), palette.line),
      ],
    }
    return {
      style: { backgroundColor: palette.ground[0] },
      children: [
        ...(occasion
          ? [
              fill({ x: 0, y: 0, width, height: head }, palette.panel),
              fill({ x: 0, y: head, width, height: thick }, palette.line),
              ...canvas.draw(occasion, 'bold', { color: () => palette.second }),
            ]
          : []),
        ...fringe(width, height, palette),
        ...stack(year ? [slogan, gem, year] : [slogan], room, gap),
      ],
    }
  },
})
