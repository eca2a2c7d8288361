import { defineTemplate } from '../core/define-template.ts'
import { issuerField, logoField, paletteField, textField } from './fields.ts'
import { frame } from './parts/frame.ts'
import { heading } from './parts/heading.ts'
import { rows } from './parts/rows.ts'
import { litGround } from './parts/shapes.ts'

/** Three points, or one to four, that explain one thing. */
export const ledPoints = defineTemplate({
  slug: 'led-points',
  version: 1,
  label: { vi: 'Ba điều cần biết', en: 'Three points' },
  fields: {
    title: textField({ vi: 'Tiêu đề', en: 'Title' }, 120, true, 2),
    points: {
      ...{ type: 'list', min: 1, max: 4 },
      label: { vi: 'Các ý', en: 'Points' },
      itemLabel: { vi: 'Ý', en: 'Point' },
      of: { text: textField({ vi: 'Nội dung', en: 'Text' }, 110, true, 2) },
    },
    issuer: issuerField,
    logo: logoField,
    palette: paletteField('green-white'),
  },
  variants: ['wide', 'square', 'tall', 'column'],
  example: {
    title: 'Có VNeID – làm thủ tục mọi lúc, mọi nơi',
    points: [
      { text: 'Nộp hồ sơ tại nhà trên Cổng Dịch vụ công quốc gia' },
      { text: 'Thanh toán phí, lệ phí trực tuyến an toàn' },
      { text: 'Nhận kết quả tận nơi qua bưu chính công ích' },
    ],
    issuer: 'UBND phường Bắc Hồng Lĩnh',
  },
  render: (canvas) => {
    const { data, palette, variant, width, height } = canvas
    const page = frame(canvas, data)
    const top = heading(canvas, { title: data.title, share: 0.42 }, page.content)
    const items = data.points.map(({ text }, index) => ({
      title: { text, field: `points.${index}.text` },
    }))
    return {
      style: litGround(variant, palette),
      children: [
        ...page.elements,
        ...top.elements,
        ...rows(canvas, items, top.rest, {
          ...{ marks: 'diamonds', lines: variant === 'wide' ? 2 : 4 },
          maxSize: Math.round(Math.min(width, height) * (variant === 'column' ? 0.095 : 0.075)),
        }),
      ],
    }
  },
})
