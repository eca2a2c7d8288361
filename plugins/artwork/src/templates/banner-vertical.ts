import { defineTemplate } from '../core/define-template.ts'
import { inset, moved } from '../core/text-block.ts'
import { issuerField, logoField, paletteField, textField } from './fields.ts'
import { clauseColor } from './parts/clause-color.ts'
import { logoAt } from './parts/frame.ts'
import { diamond, fade, frameLines } from './parts/shapes.ts'
import { leastSize, type Piece, stack, textPiece } from './parts/texts.ts'

/** A cloth banner that hangs: a word or two a line, a double hem, the issuer at the foot. */
export const bannerVertical = defineTemplate({
  slug: 'banner-vertical',
  version: 1,
  label: { vi: 'Băng rôn dọc', en: 'Hanging banner' },
  medium: 'print',
  fields: {
    slogan: textField({ vi: 'Khẩu hiệu', en: 'Slogan' }, 200, true, 2),
    issuer: issuerField,
    logo: logoField,
    palette: paletteField('red-yellow'),
  },
  variants: ['tall', 'column'],
  example: {
    slogan: 'GIẢI QUYẾT ĐÚNG HẸN – NGƯỜI DÂN YÊN TÂM',
    issuer: 'UBND PHƯỜNG BẮC HỒNG LĨNH',
  },
  render: (canvas) => {
    const least = leastSize(canvas, 'bold')
    const { data, palette, width, height, variant } = canvas
    const narrow = variant === 'column' ? ({ room: 'narrow' } as const) : {}
    const margin = Math.round(width * 0.12)
    const thick = Math.max(2, Math.round(width * 0.016))
    const sheet = { x: 0, y: 0, width, height }
    const room = inset(sheet, margin, margin * 1.2)
    const mark = logoAt(canvas, data.logo, { ...room, height: width * 0.42 })
    const head = mark ? mark.box.y + mark.box.height + margin * 0.5 : room.y
    const foot = data.issuer === '' ? 0 : Math.round(Math.min(height * 0.11, width * 0.4))
    const text = { ...room, y: head, height: room.y + room.height - foot * 1.15 - head }
    const slogan = textPiece(
      canvas,
      { text: data.slogan, field: 'slogan', place: text, ...narrow },
      'heavy',
      {
        ...{
          maxLines: variant === 'column' ? 14 : 8,
          minSize: Math.max(least, Math.round(width * 0.06)),
        },
        ...{ maxSize: Math.round(width * 0.3), color: () => palette.main },
      },
    )
    const drawn: Piece = {
      ...slogan,
      draw: (top) => {
        const block = moved(slogan.block, 0, Math.round(top - slogan.block.ink.y))
        return canvas.draw(block, 'heavy', { color: clauseColor(block, palette) })
      },
    }
    const ornament: Piece = {
      height: Math.round(width * 0.05),
      draw: (top) => {
        const y = top + width * 0.025
        const [long, gap] = [width * 0.22, width * 0.05]
        const line = { y, width: long, height: Math.max(1, Math.round(thick / 2)) }
        return [
          fade({ ...line, x: width / 2 - gap - long }, palette.line, 'left'),
          fade({ ...line, x: width / 2 + gap }, palette.line, 'right'),
          diamond(width / 2, y, Math.round(width * 0.035), palette.line),
        ]
      },
    }
    const roomy = text.height - slogan.height > width * 0.5
    const issuer =
      foot === 0
        ? null
        : canvas.fit(
            canvas.bind(data.issuer),
            { ...room, y: room.y + room.height - foot, height: foot },
            'bold',
            {
              ...{
                field: 'issuer',
                maxLines: 3,
                minSize: Math.max(least, Math.round(width * 0.03)),
              },
              maxSize: Math.round(width * 0.075),
            },
          )
    return {
      style: { backgroundColor: palette.ground[0] },
      children: [
        ...frameLines(inset(sheet, margin * 0.34), thick, palette.line),
        ...frameLines(
          inset(sheet, margin * 0.34 + thick * 2),
          Math.max(1, Math.round(thick / 3)),
          palette.line,
        ),
        ...stack(roomy ? [ornament, drawn, ornament] : [drawn], text, Math.round(width * 0.09)),
        ...(issuer ? canvas.draw(issuer, 'bold', { color: () => palette.second }) : []),
        ...(mark ? [mark.element] : []),
      ],
    }
  },
})
