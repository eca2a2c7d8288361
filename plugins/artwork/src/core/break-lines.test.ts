import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind } from './bind.ts'
import { breakLines } from './break-lines.ts'

const pieces = (text: string) =>
  bind(text)
    .split(' ')
    .map((piece) => ({ text: piece, width: piece.length }))

const broken = (text: string, count: number) =>
  breakLines(pieces(text), count, 0.3)?.lines.map((line) => line.replaceAll('\u00a0', ' '))

describe('line breaking', () => {
  it.each([
    ['CÓ VNeID – LÀM THỦ TỤC MỌI LÚC, MỌI NƠI', ['CÓ VNeID –', 'LÀM THỦ TỤC', 'MỌI LÚC, MỌI NƠI']],
    [
      'CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN',
      ['CẢI CÁCH TỪ VIỆC NHỎ –', 'TẬN TÂM PHỤC VỤ NHÂN DÂN'],
    ],
    [
      'CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN',
      ['CẢI CÁCH', 'TỪ VIỆC NHỎ –', 'TẬN TÂM PHỤC VỤ', 'NHÂN DÂN'],
    ],
    [
      'SỰ HÀI LÒNG CỦA NGƯỜI DÂN LÀ THƯỚC ĐO CẢI CÁCH',
      ['SỰ HÀI LÒNG CỦA NGƯỜI DÂN', 'LÀ THƯỚC ĐO CẢI CÁCH'],
    ],
    [
      'CÙNG HỌC, CÙNG LÀM DỊCH VỤ CÔNG TRỰC TUYẾN',
      ['CÙNG HỌC, CÙNG LÀM', 'DỊCH VỤ CÔNG TRỰC TUYẾN'],
    ],
    [
      'NỘP HỒ SƠ TẠI NHÀ – NHẬN KẾT QUẢ TẬN NƠI',
      ['NỘP HỒ SƠ', 'TẠI NHÀ –', 'NHẬN KẾT QUẢ', 'TẬN NƠI'],
    ],
  ])('breaks “%s” where it reads well: %j', (text, lines) => {
    expect(broken(text, lines.length)).toEqual(lines)
  })

  it('gives nothing when there are fewer pieces than lines', () => {
    expect(broken('NHÂN DÂN', 2)).toBeUndefined()
  })

  it('keeps every word in order, in so many lines, none wider than is said', () => {
    const words = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 3 }), (widths, count) => {
        const given = widths.map((width) => ({ text: 'm'.repeat(width), width }))
        const result = breakLines(given, count, 1)
        expect(result?.lines.join(' ')).toBe(given.map(({ text }) => text).join(' '))
        expect(result?.lines).toHaveLength(count)
        expect(result?.width).toBe(Math.max(...(result?.lines ?? []).map((line) => line.length)))
      }),
    )
  })
})
