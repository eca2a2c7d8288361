import { expect, it } from 'vitest'
import { packageNames, playlistOf } from './package-names.ts'

const file = (label: string, part: object = {}) => ({
  ...{ label, width: 1024, height: 96, extension: 'png', ...part },
})

it('names files by order, screen and size, short and without accents', () => {
  const names = packageNames([
    file('LED cổng trụ sở UBND phường Bắc Hồng Lĩnh (P5)'),
    file('Quảng trường 🎉'),
    file('???', { width: null, extension: 'pdf' }),
    file('Quảng trường 🎉'),
  ])
  expect(names).toEqual([
    '01-led-cong-tru-so-ubnd-1024x96.png',
    '02-quang-truong-1024x96.png',
    '03-hinh.pdf',
    '04-quang-truong-1024x96.png',
  ])
  for (const name of names) expect(name).toMatch(/^[a-z0-9.-]{1,40}$/)
})

it('lists for whoever plays them what goes where and how long it stands', () => {
  const delivery = { title: 'LED tháng 12', contentHash: 'ab12', since: '07:00, 1/12/2026' }
  const text = Array.from({ length: 26 }, () => 'dân').join(' ')
  const list = playlistOf(delivery, [file('Cổng', { text })])
  expect(list).toContain('1. 01-cong-1024x96.png\r\n   Nơi phát, treo: Cổng\r\n')
  expect(list).toContain('1024 × 96 điểm ảnh')
  expect(list).toContain('Đứng hình ít nhất: 10 giây')
})
