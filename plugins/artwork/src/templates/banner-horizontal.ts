import { defineTemplate } from '../core/define-template.ts'
import type { Element } from '../core/element.ts'
import { sloganWarnings } from '../core/slogan-rules.ts'
import type { Canvas } from '../core/template.ts'
import { type Box, inset } from '../core/text-block.ts'
import { issuerField, paletteField, textField } from './fields.ts'
import { logoAt } from './parts/frame.ts'
import { clauseColor } from './parts/clause-color.ts'
import { frameLines } from './parts/shapes.ts'
import { leastSize } from './parts/texts.ts'

const fields = {
  slogan: textField({ vi: 'Khẩu hiệu', en: 'Slogan' }, 300, true, 2),
  issuer: issuerField,
  logo: {
    type: 'asset',
    label: { vi: 'Biểu trưng đơn vị tài trợ', en: 'Sponsor’s logo' },
    required: false,
  },
  palette: paletteField('red-yellow'),
} as const

/** A sponsor's share of a banner: at the right, at most a fifth (Luật Quảng cáo 2012, article 28). */
const logoShare = 0.2

const hems = ({ width, height, palette }: Canvas<typeof fields>): Element[] => {
  const unit = Math.min(height, width * 0.3)
  const thick = Math.max(2, Math.round(unit * 0.018))
  const gap = Math.round(unit * 0.045)
  const outer = { x: 0, y: 0, width, height }
  return [
    ...frameLines(inset(outer, gap), thick, palette.line),
    ...frameLines(
      inset(outer, gap + thick * 2.2),
      Math.max(1, Math.round(thick / 3)),
      palette.line,
    ),
  ]
}

/** A cloth banner across a street: flat colours, a double hem, the issuer small below. */
export const bannerHorizontal = defineTemplate({
  slug: 'banner-horizontal',
  version: 1,
  label: { vi: 'Băng rôn ngang', en: 'Street banner' },
  medium: 'print',
  fields,
  variants: ['ribbon', 'wide'],
  example: {
    slogan: 'BẮC HỒNG LĨNH: KỶ CƯƠNG, THÂN THIỆN, VÌ NHÂN DÂN',
    issuer: 'ỦY BAN NHÂN DÂN PHƯỜNG BẮC HỒNG LĨNH',
  },
  render: (canvas) => {
    const least = leastSize(canvas, 'bold')
    const { data, palette, width, height } = canvas
    const margin = Math.round(Math.min(height, width * 0.3) * 0.16)
    const room: Box = inset({ x: 0, y: 0, width, height }, margin)
    const logo = logoAt(canvas, data.logo, {
      ...{ y: room.y, height: room.height },
      width: Math.min(room.height * 1.2, width * logoShare),
      x: room.x + room.width - Math.min(room.height * 1.2, width * logoShare),
    })
    const text = logo ? { ...room, width: logo.box.x - margin * 0.6 - room.x } : room
    const foot = data.issuer === '' ? 0 : Math.round(height * 0.15)
    const slogan = canvas.fit(
      canvas.bind(data.slogan),
      { ...text, height: text.height - foot * 1.15 },
      'heavy',
      {
        field: 'slogan',
        maxLines: width / height < 2.2 ? 4 : 2,
        minSize: Math.max(least, Math.round(height * 0.09)),
        maxSize: Math.round(height * 0.6),
      },
    )
    const issuer =
      foot === 0
        ? null
        : canvas.fit(
            canvas.bind(data.issuer),
            { ...text, y: text.y + text.height - foot, height: foot },
            'bold',
            {
              ...{
                field: 'issuer',
                maxLines: 1,
                minSize: Math.max(least, Math.round(height * 0.04)),
              },
              maxSize: Math.min(Math.round(foot * 0.7), Math.round(slogan.size * 0.5)),
            },
          )
    return {
      style: { backgroundColor: palette.ground[0] },
      children: [
        ...hems(canvas),
        ...canvas.draw(slogan, 'heavy', { color: clauseColor(slogan, palette) }),
        ...(issuer ? canvas.draw(issuer, 'bold', { color: () => palette.second }) : []),
        ...(logo ? [logo.element] : []),
      ],
    }
  },
  review: ({ data, texts }) => {
    const slogan = texts.find(({ field }) => field === 'slogan')
    return sloganWarnings('slogan', data.slogan, {
      ...{ lines: slogan?.lines.length ?? 0, capitals: slogan?.capitals ?? 0 },
    })
  },
})
