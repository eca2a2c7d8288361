import { defineTemplate } from '../core/define-template.ts'
import {
  issuerField,
  linkField,
  linkLabelField,
  logoField,
  paletteField,
  photoField,
  textField,
} from './fields.ts'
import { frame } from './parts/frame.ts'
import { heading } from './parts/heading.ts'
import { coverPhoto } from './parts/photo.ts'
import { rows } from './parts/rows.ts'
import { fill, litGround } from './parts/shapes.ts'
import { from, withCode } from './parts/with-code.ts'

/** A standee before a hall or a desk: a photo, what it is about, some points and a code. */
export const standee = defineTemplate({
  slug: 'standee',
  version: 1,
  label: { vi: 'Standee', en: 'Standee' },
  medium: 'print',
  fields: {
    title: textField({ vi: 'Tiêu đề', en: 'Title' }, 120, true, 2),
    points: {
      ...{ type: 'list', min: 1, max: 5 },
      label: { vi: 'Các ý', en: 'Points' },
      itemLabel: { vi: 'Ý', en: 'Point' },
      of: { text: textField({ vi: 'Nội dung', en: 'Text' }, 110, true, 2) },
    },
    photo: photoField(false),
    link: linkField,
    linkLabel: linkLabelField,
    issuer: issuerField,
    logo: logoField,
    palette: paletteField('green-white'),
  },
  variants: ['tall', 'column'],
  example: {
    title: 'Điểm hỗ trợ dịch vụ công trực tuyến',
    points: [
      { text: 'Hướng dẫn cài đặt và dùng VNeID' },
      { text: 'Hỗ trợ nộp hồ sơ tại chỗ, không thu phí' },
      { text: 'Trả kết quả tận nhà qua bưu chính công ích' },
    ],
    link: 'https://dichvucong.gov.vn',
    linkLabel: 'Quét mã để nộp hồ sơ',
    issuer: 'Tổ chuyển đổi số cộng đồng phường Bắc Hồng Lĩnh',
  },
  render: (canvas) => {
    const { data, palette, variant, width, height } = canvas
    const page = frame(canvas, data)
    const picture = canvas.photo(data.photo)
    const high = picture ? Math.round(Math.min(height * 0.32, width * 0.8)) : 0
    const thick = Math.max(2, Math.round(width * 0.012))
    const content = from(picture ? high + page.margin : 0, page.content)
    const code = withCode(canvas, data, content)
    const top = heading(canvas, { title: data.title, share: 0.4 }, code.head)
    const items = data.points.map(({ text }, index) => ({
      title: { text, field: `points.${index}.text` },
    }))
    return {
      style: litGround(variant, palette),
      children: [
        ...(picture
          ? [
              coverPhoto(picture, { x: 0, y: 0, width, height: high }),
              fill({ x: 0, y: high, width, height: thick }, palette.line),
            ]
          : []),
        ...page.elements,
        ...code.elements,
        ...top.elements,
        ...rows(canvas, items, top.rest, {
          ...{ marks: 'diamonds', lines: 4, maxSize: Math.round(width * 0.085) },
        }),
      ],
    }
  },
})
