import { defineTemplate } from '../core/define-template.ts'
import { issuerField, logoField, paletteField, textField } from './fields.ts'
import { cards } from './parts/cards.ts'
import { frame } from './parts/frame.ts'
import { heading } from './parts/heading.ts'
import { litGround } from './parts/shapes.ts'
import { leastSize } from './parts/texts.ts'

/** Results in figures, with where they come from. */
export const infographic = defineTemplate({
  slug: 'infographic',
  version: 1,
  label: { vi: 'Áp phích số liệu', en: 'Infographic' },
  medium: 'print',
  fields: {
    tag: textField({ vi: 'Nhãn', en: 'Tag' }, 30, false),
    title: textField({ vi: 'Tiêu đề', en: 'Title' }, 120, true, 2),
    figures: {
      ...{ type: 'list', min: 2, max: 6 },
      label: { vi: 'Số liệu', en: 'Figures' },
      itemLabel: { vi: 'Số liệu', en: 'Figure' },
      of: {
        value: textField({ vi: 'Con số', en: 'Number' }, 16, true),
        label: textField({ vi: 'Là gì', en: 'What it counts' }, 60, true),
      },
    },
    source: textField({ vi: 'Nguồn', en: 'Source' }, 120, false),
    issuer: issuerField,
    logo: logoField,
    palette: paletteField('green-white'),
  },
  variants: ['wide', 'square', 'tall', 'column'],
  example: {
    tag: 'DỮ LIỆU MẪU',
    title: 'Giải quyết thủ tục hành chính quý III năm 2026',
    figures: [
      { value: '1.248', label: 'hồ sơ tiếp nhận' },
      { value: '99,2 %', label: 'giải quyết đúng hẹn' },
      { value: '87 %', label: 'nộp trực tuyến toàn trình' },
      { value: '4,8/5', label: 'điểm hài lòng của người dân' },
    ],
    source: 'Nguồn: Trung tâm Phục vụ hành chính công phường',
    issuer: 'UBND phường Bắc Hồng Lĩnh',
  },
  render: (canvas) => {
    const { data, palette, variant, width, height } = canvas
    const page = frame(canvas, data)
    const unit = Math.min(width, height)
    const top = heading(canvas, { ...data, share: variant === 'square' ? 0.3 : 0.36 }, page.content)
    const foot = data.source === '' ? 0 : Math.round(Math.max(14, unit * 0.05))
    const source =
      foot === 0
        ? null
        : canvas.fit(
            canvas.bind(data.source),
            { ...top.rest, y: top.rest.y + top.rest.height - foot, height: foot },
            'regular',
            {
              ...{ field: 'source', maxLines: variant === 'column' ? 2 : 1, align: 'start' },
              minSize: Math.min(8, leastSize(canvas, 'regular')),
              maxSize: Math.round(foot * 0.62),
            },
          )
    const grid = { ...top.rest, height: top.rest.height - foot * 1.25 }
    const items = data.figures.map(({ value, label }, index) => ({
      value: { text: value, field: `figures.${index}.value` },
      label: { text: label, field: `figures.${index}.label` },
    }))
    return {
      style: litGround(variant, palette),
      children: [
        ...page.elements,
        ...top.elements,
        ...cards(canvas, items, grid),
        ...(source ? canvas.draw(source, 'regular', { color: () => palette.second }) : []),
      ],
    }
  },
})
