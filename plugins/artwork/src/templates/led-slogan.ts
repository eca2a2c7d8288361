import { sloganWarnings } from '../core/slogan-rules.ts'
import type { Style } from '../core/element.ts'
import { defineTemplate } from '../core/define-template.ts'
import type { Palette } from '../core/palette.ts'
import { aspectClasses } from '../core/size.ts'
import type { Canvas } from '../core/template.ts'
import { banner } from './led-slogan/banner.ts'
import { poster } from './led-slogan/poster.ts'
import { ribbon } from './led-slogan/ribbon.ts'
import { type Compose, stageOf } from './led-slogan/stage.ts'
import { fields } from './led-slogan/fields.ts'

/** From this ratio on, two lines are custom and leave a choice. */
const bannerRatio = 2.2

const composeFor = ({
  variant,
  width,
  height,
}: Pick<Canvas, 'variant' | 'width' | 'height'>): Compose => {
  if (variant === 'ribbon') return ribbon
  const small = Math.min(width, height) < 240
  return variant === 'wide' && (small || width / height >= bannerRatio) ? banner : poster
}

/** A ground with the light where the slogan stands; ribbons are lit evenly along their length. */
const groundOf = (
  { variant }: Pick<Canvas, 'variant'>,
  { ground: [light, edge] }: Palette,
): Style => ({
  backgroundColor: edge,
  backgroundImage:
    variant === 'ribbon'
      ? `linear-gradient(180deg, ${light}, ${edge})`
      : `radial-gradient(ellipse 75% 85% at 50% 42%, ${light} 0%, ${light} 30%, ${edge} 100%)`,
})

/** A slogan for LED screens, in every shape from ribbon to column. */
export const ledSlogan = defineTemplate({
  slug: 'led-slogan',
  version: 2,
  label: { vi: 'Khẩu hiệu LED', en: 'LED slogan' },
  fields,
  variants: aspectClasses,
  example: {
    slogan: 'CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN',
    issuer: 'UBND phường Bắc Hồng Lĩnh',
    palette: 'red-yellow',
  },
  render: (canvas) => {
    const stage = stageOf(canvas)
    return { style: groundOf(canvas, stage.palette), children: composeFor(canvas)(stage) }
  },
  review: ({ width, height, data, texts }) => {
    const slogan = texts.find(({ field }) => field === 'slogan')
    const lines = width / height >= bannerRatio ? (slogan?.lines.length ?? 0) : 0
    return sloganWarnings('slogan', data.slogan, {
      lines,
      capitals: slogan?.capitals ?? 0,
    })
  },
})
