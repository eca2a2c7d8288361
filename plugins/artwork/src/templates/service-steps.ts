import { defineTemplate } from '../core/define-template.ts'
import {
  issuerField,
  linkField,
  linkLabelField,
  logoField,
  paletteField,
  textField,
} from './fields.ts'
import { frame } from './parts/frame.ts'
import { heading } from './parts/heading.ts'
import { rows } from './parts/rows.ts'
import { litGround } from './parts/shapes.ts'
import { from, withCode } from './parts/with-code.ts'

/** How a service is used, step by step, with the code of its address. */
export const serviceSteps = defineTemplate({
  slug: 'service-steps',
  version: 1,
  label: { vi: 'Các bước làm thủ tục', en: 'Steps of a service' },
  fields: {
    title: textField({ vi: 'Tiêu đề', en: 'Title' }, 120, true, 2),
    steps: {
      ...{ type: 'list', min: 2, max: 5 },
      label: { vi: 'Các bước', en: 'Steps' },
      itemLabel: { vi: 'Bước', en: 'Step' },
      of: {
        title: textField({ vi: 'Việc cần làm', en: 'What to do' }, 60, true),
        detail: textField({ vi: 'Giải thích', en: 'Detail' }, 120, false, 2),
      },
    },
    link: linkField,
    linkLabel: linkLabelField,
    issuer: issuerField,
    logo: logoField,
    palette: paletteField('blue-white'),
  },
  variants: ['wide', 'square', 'tall', 'column'],
  example: {
    title: 'Nộp hồ sơ trên Cổng Dịch vụ công quốc gia',
    steps: [
      { title: 'Đăng nhập bằng VNeID', detail: 'Mở dichvucong.gov.vn, chọn Đăng nhập' },
      { title: 'Chọn thủ tục', detail: 'Gõ tên việc cần làm vào ô tìm kiếm' },
      { title: 'Điền và gửi hồ sơ', detail: 'Đính kèm ảnh giấy tờ, kiểm tra rồi gửi' },
      { title: 'Nhận kết quả', detail: 'Tại nhà qua bưu chính hoặc tại Trung tâm' },
    ],
    link: 'https://dichvucong.gov.vn',
    linkLabel: 'dichvucong.gov.vn',
    issuer: 'Trung tâm Phục vụ hành chính công phường Bắc Hồng Lĩnh',
  },
  render: (canvas) => {
    const { data, palette, variant, width, height } = canvas
    const page = frame(canvas, data)
    const code = withCode(canvas, data, page.content, { corner: true })
    const top = heading(
      canvas,
      { title: data.title, share: variant === 'wide' ? 0.26 : 0.34 },
      code.head,
    )
    const items = data.steps.map(({ title, detail }, index) => ({
      title: { text: title, field: `steps.${index}.title` },
      detail: { text: detail, field: `steps.${index}.detail` },
    }))
    return {
      style: litGround(variant, palette),
      children: [
        ...page.elements,
        ...code.elements,
        ...top.elements,
        ...rows(canvas, items, from(top.rest.y, code.body), {
          marks: 'numbers',
          maxSize: Math.round(Math.min(width, height) * (variant === 'column' ? 0.085 : 0.062)),
        }),
      ],
    }
  },
})
