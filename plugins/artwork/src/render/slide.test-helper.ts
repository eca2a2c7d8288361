import { defineTemplate } from '../core/define-template.ts'
import { box, type Element, pictureAt } from '../core/element.ts'
import { coverCrop } from '../core/picture.ts'
import { drawQr } from '../core/qr-code.ts'
import type { Canvas } from '../core/template.ts'

const text = { type: 'text', required: true, maxLength: 200 } as const

const fields = {
  title: { ...text, label: { vi: 'Tiêu đề', en: 'Title' } },
  body: { ...text, label: { vi: 'Nội dung', en: 'Body' } },
  link: { type: 'link', label: { vi: 'Địa chỉ', en: 'Link' }, required: false, maxLength: 200 },
  photo: { type: 'photo', label: { vi: 'Ảnh', en: 'Photo' }, required: true },
  palette: { type: 'palette', label: { vi: 'Màu', en: 'Colours' } },
} as const

const photoOf = ({ data, photo, width, height }: Canvas<typeof fields>): Element[] => {
  const picture = photo(data.photo)
  const place = { x: 0, y: 0, width, height }
  return picture ? [pictureAt(picture.key, coverCrop(picture, place), place)] : []
}

const codeOf = ({ data, palette, width, height }: Canvas<typeof fields>): Element[] => {
  const side = Math.min(width, height) * 0.3
  const place = { x: width * 0.95 - side, y: height * 0.93 - side, width: side, height: side }
  const code = data.link
    ? drawQr(data.link, place, { dark: palette.panel, light: '#ffffff', radius: side * 0.05 })
    : null
  return code?.elements ?? []
}

/** One slide with everything that templates use: photo, veil, shapes, shadows, code, long text. */
export const slide = defineTemplate({
  slug: 'test-slide',
  version: 1,
  label: { vi: 'Trang thử', en: 'Test slide' },
  fields,
  variants: ['ribbon', 'wide', 'square', 'tall', 'column'],
  example: {
    title: 'DỊCH VỤ CÔNG TRỰC TUYẾN – NHANH, ĐÚNG HẸN, KHÔNG TỐN PHÍ ĐI LẠI',
    body: 'Nộp hồ sơ tại dichvucong.gov.vn từ ngày 01/12/2026. Quét mã để được hướng dẫn.',
    link: 'https://dichvucong.gov.vn/p/home/dvc-trang-chu.html',
    photo: 'photo',
  },
  render: (canvas) => {
    const { data, palette, width, height } = canvas
    const [x, wide] = [width * 0.05, width * 0.58]
    const title = canvas.fit(
      canvas.bind(data.title),
      { x, y: height * 0.08, width: wide, height: height * 0.5 },
      'heavy',
      { field: 'title', maxLines: 6, minSize: 8, maxSize: height * 0.2, align: 'start' },
    )
    const body = canvas.fit(
      canvas.bind(data.body),
      { x: x + width * 0.01, y: height * 0.66, width: wide - width * 0.02, height: height * 0.22 },
      'regular',
      { field: 'body', maxLines: 4, minSize: 6, maxSize: height * 0.07, align: 'start' },
    )
    const [dark] = palette.ground
    return {
      style: { backgroundColor: palette.ground[1] },
      children: [
        ...photoOf(canvas),
        box(0, 0, width, height, {
          backgroundImage: `linear-gradient(90deg, ${dark} 0%, ${dark}e6 45%, ${dark}00 100%)`,
        }),
        box(x, height * 0.62, wide, height * 0.3, {
          ...{ backgroundColor: palette.panel, borderRadius: Math.round(height * 0.03) },
          border: `${Math.max(1, Math.round(height * 0.006))}px solid ${palette.line}`,
        }),
        box(width * 0.7, height * 0.06, width * 0.22, height * 0.12, {
          ...{ backgroundColor: palette.line, opacity: 0.8 },
          clipPath: 'polygon(0% 0%, 100% 0%, 88% 100%, 12% 100%)',
        }),
        box(width * 0.72, height * 0.25, height * 0.1, height * 0.1, {
          ...{ backgroundColor: palette.main, transform: 'rotate(45deg)' },
        }),
        ...codeOf(canvas),
        ...canvas.draw(title, 'heavy', { color: () => palette.main, shadow: palette.shadow }),
        ...canvas.draw(body, 'regular', { color: () => palette.second }),
      ],
    }
  },
})
