import { sloganWarnings } from '../core/slogan-rules.ts'
import { litGround } from './parts/shapes.ts'
import { defineTemplate } from '../core/define-template.ts'
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
    return { style: litGround(canvas.variant, stage.palette), children: composeFor(canvas)(stage) }
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
