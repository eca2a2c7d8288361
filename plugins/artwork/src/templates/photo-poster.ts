import { defineTemplate } from '../core/define-template.ts'
import type { Element } from '../core/element.ts'
import type { AspectClass } from '../core/size.ts'
import type { Canvas } from '../core/template.ts'
import type { Box } from '../core/text-block.ts'
import { issuerField, logoField, paletteField, photoField, textField } from './fields.ts'
import { frame } from './parts/frame.ts'
import { veiledPhoto } from './parts/photo.ts'
import { fill, litGround } from './parts/shapes.ts'
import { leastSize, type Piece, stack, textPiece } from './parts/texts.ts'

const fields = {
  title: textField({ vi: 'Tiêu đề', en: 'Title' }, 120, true, 2),
  message: textField({ vi: 'Thông điệp', en: 'Message' }, 220, false, 3),
  photo: photoField(false),
  issuer: issuerField,
  logo: logoField,
  palette: paletteField('blue-white'),
} as const

/** Where the words stand: at the left of a wide photo, else at its foot. */
const roomFor = (variant: AspectClass, content: Box, hasPhoto: boolean): Box => {
  if (!hasPhoto) return content
  if (variant === 'wide') return { ...content, width: content.width * 0.52 }
  const height = content.height * (variant === 'square' ? 0.5 : 0.42)
  return { ...content, y: content.y + content.height - height, height }
}

const words = (canvas: Canvas<typeof fields>, room: Box): { pieces: Piece[]; gap: number } => {
  const { data, palette, width, height, variant } = canvas
  const unit = Math.min(width, height)
  const align = variant === 'wide' ? ('start' as const) : ('center' as const)
  const title = textPiece(
    canvas,
    { text: data.title, field: 'title', place: { ...room, height: room.height * 0.62 } },
    'heavy',
    {
      ...{ maxLines: variant === 'column' ? 6 : 4, minSize: leastSize(canvas, 'heavy'), align },
      ...{ maxSize: Math.round(unit * 0.15), color: () => palette.main, shadow: palette.shadow },
    },
  )
  const gap = Math.round(unit * 0.045)
  const thick = Math.max(2, Math.round(unit * 0.007))
  const line = Math.round(unit * 0.16)
  const rule: Piece = {
    height: thick,
    draw: (top) => [
      fill(
        {
          ...{ y: top, width: line, height: thick },
          x: align === 'start' ? room.x : room.x + (room.width - line) / 2,
        },
        palette.line,
      ),
    ],
  }
  if (data.message === '') return { pieces: [title], gap }
  const left = room.height - title.height - 2 * gap - thick
  const message = textPiece(
    canvas,
    { text: data.message, field: 'message', place: { ...room, height: left } },
    'bold',
    {
      ...{ maxLines: variant === 'column' ? 8 : 5, minSize: leastSize(canvas, 'bold'), align },
      ...{ maxSize: Math.round(unit * 0.055), color: () => palette.second },
    },
  )
  return { pieces: [title, rule, message], gap }
}

/** A photo that carries a message, for notice boards, screens and social media. */
export const photoPoster = defineTemplate({
  slug: 'photo-poster',
  version: 1,
  label: { vi: 'Áp phích có ảnh', en: 'Photo poster' },
  medium: 'print',
  fields,
  variants: ['wide', 'square', 'tall', 'column'],
  example: {
    title: 'Lắng nghe phản ánh – phục vụ tốt hơn',
    message: 'Mọi ý kiến của người dân được tiếp nhận, trả lời và công khai kết quả.',
    issuer: 'UBND phường Bắc Hồng Lĩnh',
  },
  render: (canvas) => {
    const { data, palette, variant, width } = canvas
    const page = frame(canvas, data)
    const picture = canvas.photo(data.photo)
    const room = roomFor(canvas.variant, page.content, picture !== null)
    const { pieces, gap } = words(canvas, room)
    const wide = variant === 'wide'
    const place = { x: 0, y: 0, width, height: page.content.height + 2 * page.margin }
    const photo: Element[] = picture
      ? veiledPhoto(canvas, picture, place, room, wide ? 'left' : 'bottom')
      : []
    return {
      style: litGround(variant, palette),
      children: [...photo, ...page.elements, ...stack(pieces, room, gap)],
    }
  },
})
