import { defineTemplate } from '../core/define-template.ts'
import { issuerField, logoField, paletteField, textField } from './fields.ts'
import { frame } from './parts/frame.ts'
import { heading } from './parts/heading.ts'
import { prizes } from './parts/prizes.ts'
import { litGround } from './parts/shapes.ts'
import { textPiece, leastSize } from './parts/texts.ts'

/** Who won, and thanks to all who took part. */
export const resultsThanks = defineTemplate({
  slug: 'results-thanks',
  version: 1,
  label: { vi: 'Kết quả và cảm ơn', en: 'Results and thanks' },
  fields: {
    tag: textField({ vi: 'Nhãn', en: 'Tag' }, 40, false),
    title: textField({ vi: 'Tên cuộc thi, hoạt động', en: 'Contest or event' }, 140, true, 2),
    winners: {
      ...{ type: 'list', min: 1, max: 8 },
      label: { vi: 'Người đạt giải', en: 'Winners' },
      itemLabel: { vi: 'Giải', en: 'Prize' },
      of: {
        prize: textField({ vi: 'Giải', en: 'Prize' }, 30, true),
        name: textField({ vi: 'Họ tên hoặc tập thể', en: 'Person or group' }, 60, true),
        unit: textField({ vi: 'Đơn vị', en: 'Unit' }, 60, false),
      },
    },
    thanks: textField({ vi: 'Lời cảm ơn', en: 'Thanks' }, 160, false, 2),
    issuer: issuerField,
    logo: logoField,
    palette: paletteField('red-yellow'),
  },
  variants: ['wide', 'square', 'tall', 'column'],
  example: {
    tag: 'CHÚC MỪNG',
    title: 'Kết quả cuộc thi Tìm hiểu cải cách hành chính',
    winners: [
      { prize: 'Giải Nhất', name: 'Nguyễn Thị Mẫu', unit: 'Tổ dân phố 3' },
      { prize: 'Giải Nhì', name: 'Trần Văn Thí Dụ', unit: 'Tổ dân phố 7' },
      { prize: 'Giải Ba', name: 'Lê Ví Dụ', unit: 'Đoàn Thanh niên phường' },
    ],
    thanks: 'Cảm ơn 1.248 người dân đã tham gia.',
    issuer: 'Ban Tổ chức cuộc thi phường Bắc Hồng Lĩnh',
  },
  render: (canvas) => {
    const { data, palette, variant, width, height } = canvas
    const page = frame(canvas, data)
    const unit = Math.min(width, height)
    const wide = variant === 'wide'
    const gap = Math.round(unit * 0.045)
    const left = { ...page.content, width: Math.round(page.content.width * 0.4) }
    const head = wide ? left : page.content
    const top = heading(
      canvas,
      {
        ...{ tag: data.tag, title: data.title, center: !wide, share: wide ? 0.68 : 0.34 },
        ...(wide ? { lines: 4 } : {}),
      },
      head,
    )
    const foot =
      data.thanks === ''
        ? null
        : textPiece(
            canvas,
            {
              ...{ text: data.thanks, field: 'thanks' },
              place: { ...top.rest, height: wide ? top.rest.height : top.rest.height * 0.2 },
            },
            'bold',
            {
              ...{
                maxLines: wide || variant === 'column' ? 4 : 2,
                align: wide ? 'start' : 'center',
              },
              ...{ minSize: leastSize(canvas, 'bold'), maxSize: Math.round(unit * 0.05) },
              color: () => palette.second,
            },
          )
    const under = { ...top.rest, height: top.rest.height - (foot ? foot.height + gap : 0) }
    const x = left.x + left.width + gap
    const list = wide
      ? { ...page.content, x, width: page.content.x + page.content.width - x }
      : under
    const footTop = wide ? top.rest.y : top.rest.y + top.rest.height - (foot?.height ?? 0)
    return {
      style: litGround(variant, palette),
      children: [
        ...page.elements,
        ...top.elements,
        ...prizes(canvas, data.winners, list),
        ...(foot ? foot.draw(footTop) : []),
      ],
    }
  },
})
