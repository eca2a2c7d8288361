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
import { fill, litGround } from './parts/shapes.ts'
import { from, withCode } from './parts/with-code.ts'
import { inset } from '../core/text-block.ts'

/** An invitation to a contest: when, what can be won, and the code that leads to it. */
export const contestInvitation = defineTemplate({
  slug: 'contest-invitation',
  version: 1,
  label: { vi: 'Mời dự thi trực tuyến', en: 'Contest invitation' },
  fields: {
    tag: textField({ vi: 'Nhãn', en: 'Tag' }, 40, false),
    title: textField({ vi: 'Tên cuộc thi', en: 'Contest' }, 140, true, 2),
    facts: {
      ...{ type: 'list', min: 1, max: 4 },
      label: { vi: 'Thông tin chính', en: 'Facts' },
      itemLabel: { vi: 'Thông tin', en: 'Fact' },
      of: { text: textField({ vi: 'Nội dung', en: 'Text' }, 90, true) },
    },
    link: { ...linkField, required: true },
    linkLabel: linkLabelField,
    issuer: issuerField,
    logo: logoField,
    palette: paletteField('red-yellow'),
  },
  variants: ['wide', 'square', 'tall', 'column'],
  example: {
    tag: 'CUỘC THI TRỰC TUYẾN',
    title: 'Tìm hiểu cải cách hành chính năm 2026',
    facts: [
      { text: 'Từ ngày 01/12 đến ngày 15/12/2026' },
      { text: '15 câu hỏi trong 15 phút' },
      { text: 'Dành cho mọi người dân trong phường' },
    ],
    link: 'https://bachonglinh.gov.vn/thi/cchc-2026',
    linkLabel: 'Quét mã để dự thi',
    issuer: 'Ban Tổ chức cuộc thi phường Bắc Hồng Lĩnh',
  },
  render: (canvas) => {
    const { data, palette, variant, width, height } = canvas
    const page = frame(canvas, data)
    const unit = Math.min(width, height)
    const code = withCode(canvas, data, page.content, { corner: true })
    const top = heading(
      canvas,
      { tag: data.tag, title: data.title, rule: false, share: variant === 'wide' ? 0.56 : 0.46 },
      code.head,
    )
    const room = from(top.rest.y, code.body)
    const tall = Math.min(
      room.height * 0.94,
      unit * (variant === 'column' ? 0.3 : 0.135) * data.facts.length,
    )
    const panel = { ...room, y: Math.round(room.y + (room.height - tall) / 2), height: tall }
    const pad = Math.round(Math.min(unit * 0.03, tall * 0.12))
    const items = data.facts.map(({ text }, index) => ({
      title: { text, field: `facts.${index}.text` },
    }))
    return {
      style: litGround(variant, palette),
      children: [
        ...page.elements,
        ...code.elements,
        ...top.elements,
        fill(panel, palette.panel, { borderRadius: Math.round(unit * 0.02) }),
        ...rows(canvas, items, inset(panel, pad * 1.4, pad), {
          ...{ marks: 'diamonds', lines: variant === 'column' ? 3 : 2 },
          maxSize: Math.round(unit * (variant === 'column' ? 0.08 : 0.056)),
        }),
      ],
    }
  },
})
