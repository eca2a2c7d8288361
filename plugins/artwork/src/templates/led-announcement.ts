import { defineTemplate } from '../core/define-template.ts'
import type { Canvas } from '../core/template.ts'
import { inset } from '../core/text-block.ts'
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
import { fill, litGround } from './parts/shapes.ts'
import { withCode } from './parts/with-code.ts'

const fields = {
  tag: textField({ vi: 'Nhãn', en: 'Tag' }, 30, false),
  title: textField({ vi: 'Nội dung thông báo', en: 'Announcement' }, 160, true, 2),
  when: textField({ vi: 'Thời gian', en: 'When' }, 80, false),
  where: textField({ vi: 'Địa điểm', en: 'Where' }, 100, false),
  link: linkField,
  linkLabel: linkLabelField,
  issuer: issuerField,
  logo: logoField,
  palette: paletteField('blue-white'),
} as const

const facts = (canvas: Canvas<typeof fields>) => {
  const { when, where } = canvas.data
  return [
    { text: when, field: 'when' },
    { text: where, field: 'where' },
  ].flatMap((title) => (title.text === '' ? [] : [{ title }]))
}

/** An announcement with its date, its place and a code that leads on. */
export const ledAnnouncement = defineTemplate({
  slug: 'led-announcement',
  version: 1,
  label: { vi: 'Thông báo LED', en: 'LED announcement' },
  fields,
  variants: ['wide', 'square', 'tall', 'column'],
  example: {
    tag: 'THÔNG BÁO',
    title: 'Đối thoại với Nhân dân về thủ tục hành chính',
    when: '8 giờ 00, ngày 15/12/2026',
    where: 'Hội trường UBND phường',
    link: 'https://dichvucong.gov.vn',
    linkLabel: 'Quét mã để đăng ký',
    issuer: 'UBND phường Bắc Hồng Lĩnh',
  },
  render: (canvas) => {
    const { data, palette, variant, width, height } = canvas
    const page = frame(canvas, data)
    const code = withCode(canvas, data, page.content)
    const items = facts(canvas)
    const unit = Math.min(width, height)
    const upright = variant !== 'wide'
    const top = heading(
      canvas,
      {
        ...data,
        rule: false,
        share: items.length === 0 ? 0.9 : variant === 'square' ? 0.48 : 0.56,
        center: upright,
      },
      code.head,
    )
    const tall = Math.min(top.rest.height, unit * (upright ? 0.27 : 0.17) * items.length)
    const panel = {
      ...top.rest,
      y: Math.round(top.rest.y + (top.rest.height - tall) * (upright ? 0.5 : 1)),
      height: Math.round(tall),
    }
    const pad = Math.round(Math.min(unit * 0.03, panel.height * 0.14))
    return {
      style: litGround(variant, palette),
      children: [
        ...page.elements,
        ...code.elements,
        ...top.elements,
        ...(items.length === 0
          ? []
          : [
              fill(panel, palette.panel, { borderRadius: Math.round(unit * 0.02) }),
              ...rows(canvas, items, inset(panel, pad * 1.4, pad), {
                ...{ marks: 'diamonds', maxSize: Math.round(unit * 0.062), ruled: true },
              }),
            ]),
      ],
    }
  },
})
