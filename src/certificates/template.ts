import { defineTemplate } from '@bangtin/artwork'

type Box = { x: number; y: number; width: number; height: number }

const strip = ({ x, y, width, height }: Box, color: string) => ({
  type: 'container' as const,
  style: {
    ...{ position: 'absolute', left: Math.round(x), top: Math.round(y) },
    ...{ width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) },
    backgroundColor: color,
  },
})

/** The four sides of a frame that far from the edge. */
const frame = (width: number, height: number, from: number, size: number, color: string) => {
  const [inset, thick] = [Math.round(from), Math.max(1, Math.round(size))]
  const [across, down] = [width - 2 * inset, height - 2 * inset]
  return [
    { x: inset, y: inset, width: across, height: thick },
    { x: inset, y: height - inset - thick, width: across, height: thick },
    { x: inset, y: inset, width: thick, height: down },
    { x: width - inset - thick, y: inset, width: thick, height: down },
  ].map((side) => strip(side, color))
}

const text = (vi: string, en: string, maxLength: number, required = true) =>
  ({ type: 'text', label: { vi, en }, maxLength, required }) as const

/** Giấy chứng nhận, A4 lying: who, for what, by whom; room for signature and seal on the right. */
export const certificateTemplate = defineTemplate({
  slug: 'contest-certificate',
  version: 1,
  label: { vi: 'Giấy chứng nhận', en: 'Certificate' },
  medium: 'print',
  fields: {
    issuer: text('Cơ quan', 'Issuer', 120),
    title: text('Tiêu đề', 'Title', 40),
    name: text('Họ và tên', 'Name', 100),
    unit: text('Đơn vị', 'Unit', 200, false),
    reason: text('Thành tích', 'What for', 210),
    contest: text('Cuộc thi', 'Contest', 520),
    place: text('Nơi, ngày', 'Place and date', 80),
    signer: text('Người ký', 'Signer', 60),
    code: text('Mã tra cứu', 'Code', 60, false),
    palette: { type: 'palette', label: { vi: 'Màu', en: 'Colours' }, default: 'paper-red' },
  },
  variants: ['square', 'wide'],
  example: {
    issuer: 'BAN TỔ CHỨC CUỘC THI PHƯỜNG BẮC HỒNG LĨNH',
    title: 'GIẤY CHỨNG NHẬN',
    name: 'Nguyễn Thị Mẫu',
    unit: 'Tổ dân phố 3',
    reason: 'Đạt Giải Nhất',
    contest: 'Cuộc thi “Tìm hiểu cải cách hành chính năm 2026”, Đợt 1',
    place: 'Bắc Hồng Lĩnh, ngày 26 tháng 11 năm 2026',
    signer: 'TRƯỞNG BAN TỔ CHỨC',
    code: 'Mã tra cứu: 3f2a9c10',
  },
  render: ({ width, height, data, palette, bind, fit, draw }) => {
    const line = (
      field:
        'issuer' | 'title' | 'name' | 'unit' | 'reason' | 'contest' | 'place' | 'signer' | 'code',
      weight: 'regular' | 'bold' | 'heavy',
      at: { x?: number; y: number; width?: number; height: number; size: number; lines?: number },
      color: string,
    ) => {
      const words = data[field]
      if (words === '') return []
      const { x = 0.12, y, width: wide = 0.76, height: tall, size, lines = 1 } = at
      const room = { x: x * width, y: y * height, width: wide * width, height: tall * height }
      const set = { field, maxLines: lines, minSize: height * 0.012, maxSize: height * size }
      return draw(fit(bind(words), room, weight, set), weight, { color: () => color })
    }
    const { main, second, line: gold } = palette
    const thin = Math.max(1, height * 0.002)
    return {
      style: { backgroundColor: palette.ground[0] },
      children: [
        ...frame(width, height, height * 0.035, height * 0.012, main),
        ...frame(width, height, height * 0.058, thin * 1.5, gold),
        ...line('issuer', 'bold', { y: 0.085, height: 0.05, size: 0.027 }, second),
        strip({ x: width * 0.44, y: height * 0.15, width: width * 0.12, height: thin }, gold),
        ...line('title', 'heavy', { y: 0.17, height: 0.13, size: 0.084 }, main),
        ...line('name', 'heavy', { y: 0.315, height: 0.11, size: 0.066 }, second),
        ...line('unit', 'regular', { y: 0.425, height: 0.045, size: 0.028 }, second),
        ...line('reason', 'heavy', { y: 0.48, height: 0.08, size: 0.045, lines: 2 }, main),
        ...line('contest', 'regular', { y: 0.56, height: 0.085, size: 0.028, lines: 3 }, second),
        ...line(
          'place',
          'regular',
          { x: 0.52, y: 0.665, width: 0.4, height: 0.04, size: 0.022 },
          second,
        ),
        ...line(
          'signer',
          'bold',
          { x: 0.52, y: 0.705, width: 0.4, height: 0.04, size: 0.024 },
          second,
        ),
        ...line(
          'code',
          'regular',
          { x: 0.09, y: 0.885, width: 0.4, height: 0.03, size: 0.015 },
          second,
        ),
      ],
    }
  },
})
