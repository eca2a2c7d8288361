import { bind } from '../core/bind.ts'
import { box, type Element } from '../core/element.ts'
import type { Box } from '../core/fit.ts'
import type { AspectClass } from '../core/size.ts'
import { type Canvas, defineTemplate } from '../core/template.ts'
import { type Palette, palettes } from './palettes.ts'

type Frame = { slogan: Box; issuer: Box; maxLines: number }

/** Where things stand in each shape, in pixels; `m` is the margin that keeps text off the edge. */
const frames: Record<AspectClass, (canvas: Canvas, hasIssuer: boolean) => Frame> = {
  ribbon: ({ width, height }, hasIssuer) => {
    const m = Math.round(height * 0.14)
    const side = hasIssuer ? Math.round(width * 0.2) : 0
    const x = hasIssuer ? m * 2 + side + m * 2 : m * 2
    return {
      slogan: { x, y: m, width: width - x - m * 2, height: height - 2 * m },
      issuer: { x: m * 2, y: m, width: side, height: height - 2 * m },
      maxLines: 2,
    }
  },
  wide: ({ width, height }, hasIssuer) => stacked(width, height, hasIssuer, 0.09, 0.14, 3),
  square: ({ width, height }, hasIssuer) => stacked(width, height, hasIssuer, 0.085, 0.085, 5),
  tall: ({ width, height }, hasIssuer) => stacked(width, height, hasIssuer, 0.085, 0.055, 8),
}

const stacked = (
  width: number,
  height: number,
  hasIssuer: boolean,
  margin: number,
  footer: number,
  maxLines: number,
): Frame => {
  const m = Math.round(Math.min(width, height) * margin)
  const foot = hasIssuer ? Math.max(14, Math.round(height * footer)) : 0
  const gap = hasIssuer ? Math.round(Math.max(m, height * 0.07)) : 0
  return {
    slogan: { x: m, y: m, width: width - 2 * m, height: height - 2 * m - foot - gap },
    issuer: { x: m, y: height - m - foot, width: width - 2 * m, height: foot },
    maxLines,
  }
}

/** A fine line between the slogan and its issuer, midway between their ink. */
const ruleBetween = (canvas: Canvas, slogan: Box, issuer: Box): Box => {
  const { width, height, variant } = canvas
  const bar = Math.max(1, Math.round(Math.min(width, height) * 0.008))
  if (variant === 'ribbon') {
    const x = issuer.x + issuer.width + Math.round(height * 0.28)
    return { x, y: Math.round(height * 0.24), width: bar * 2, height: Math.round(height * 0.52) }
  }
  const long = Math.round(width * 0.16)
  const middle = (slogan.y + slogan.height + issuer.y) / 2
  return { x: (width - long) / 2, y: middle - bar / 2, width: long, height: bar }
}

const rule = ({ x, y, width, height }: Box, { line }: Palette): Element =>
  box(Math.round(x), Math.round(y), Math.round(width), Math.round(height), {
    backgroundColor: line,
  })

/** Lines after the first clause take the second colour, so that a two-part slogan reads in parts. */
const clauseColor = (lines: readonly string[], { main, second }: Palette) => {
  const cut = lines.findIndex((line) => /[–—:]$/u.test(line))
  return (line: number): string => (cut >= 0 && line > cut ? second : main)
}

/** A slogan for LED screens, in every shape from ribbon to column. */
export const ledSlogan = defineTemplate({
  slug: 'led-slogan',
  version: 1,
  label: { vi: 'Khẩu hiệu LED', en: 'LED slogan' },
  fields: [
    {
      name: 'slogan',
      type: 'text',
      label: { vi: 'Khẩu hiệu', en: 'Slogan' },
      required: true,
      maxLength: 300,
    },
    {
      name: 'issuer',
      type: 'text',
      label: { vi: 'Đơn vị phát hành', en: 'Issuer' },
      required: false,
      maxLength: 120,
    },
    {
      name: 'palette',
      type: 'choice',
      label: { vi: 'Màu', en: 'Colours' },
      required: false,
      default: 'red-yellow',
      options: palettes.map(({ value, label }) => ({ value, label })),
    },
  ],
  variants: ['ribbon', 'wide', 'square', 'tall'],
  example: {
    slogan: 'CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN',
    issuer: 'UBND phường Bắc Hồng Lĩnh',
    palette: 'red-yellow',
  },
  render: (canvas) => {
    const { data, width, height, variant } = canvas
    const palette = palettes.find(({ value }) => value === data['palette']) ?? palettes[0]
    if (!palette) throw new Error('led-slogan has no palette.')
    const issuer = data['issuer'] ?? ''
    const frame = frames[variant](canvas, issuer !== '')
    const slogan = canvas.fit(bind(data['slogan'] ?? ''), frame.slogan, 'heavy', {
      field: 'slogan',
      maxLines: frame.maxLines,
      // Vietnamese stacks marks on capitals; below this height they clot on coarse screens.
      minSize: canvas.sizeForCapitals(Math.min(16, Math.max(10, height * 0.12)), 'heavy'),
      maxSize: height,
    })
    const signature = issuer
      ? canvas.fit(bind(issuer), frame.issuer, 'bold', {
          field: 'issuer',
          maxLines: variant === 'ribbon' ? 3 : 1,
          minSize: 8,
          maxSize: Math.min(slogan.size * 0.5, frame.issuer.height),
          align: variant === 'ribbon' ? 'start' : 'center',
        })
      : null
    const colors = clauseColor(
      slogan.lines.map(({ text }) => text),
      palette,
    )
    return {
      style: {
        backgroundImage: `linear-gradient(180deg, ${palette.ground[0]}, ${palette.ground[1]})`,
      },
      children: [
        ...(signature ? [rule(ruleBetween(canvas, slogan.ink, signature.ink), palette)] : []),
        ...canvas.draw(slogan, 'heavy', colors),
        ...(signature ? canvas.draw(signature, 'bold', () => palette.second) : []),
      ],
    }
  },
})
