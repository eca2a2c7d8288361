import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typeset, upperCase } from './typeset.ts'

describe('capitals', () => {
  it.each([
    ['Có VNeID – làm thủ tục mọi lúc', 'CÓ VNeID – LÀM THỦ TỤC MỌI LÚC'],
    ['dùng vneid và VNEID', 'DÙNG VNeID VÀ VNeID'],
    ['đường dài 12 km, nặng 3 kg', 'ĐƯỜNG DÀI 12 km, NẶNG 3 kg'],
    ['một cổng: dichvucong.gov.vn', 'MỘT CỔNG: DICHVUCONG.GOV.VN'],
    ['xem phuong.vn/thi/Abc nhé', 'XEM phuong.vn/thi/Abc NHÉ'],
    ['ngày 15/12/2026, số 12/2026/qđ-ubnd', 'NGÀY 15/12/2026, SỐ 12/2026/QĐ-UBND'],
    ['nghiêng ngả – ưỡn ẹo', 'NGHIÊNG NGẢ – ƯỠN ẸO'],
  ])('of “%s”', (text, expected) => {
    expect(upperCase(text)).toBe(expected)
  })

  it('of capitals are themselves', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zàáạảãăâđêôơưữợặ ,–]{0,40}$/u), (text) => {
        expect(upperCase(upperCase(text))).toBe(upperCase(text))
      }),
    )
  })
})

describe('punctuation', () => {
  it.each([
    ['Cuộc thi "Tìm hiểu cải cách"', 'Cuộc thi “Tìm hiểu cải cách”'],
    ['("một cửa")', '(“một cửa”)'],
    ["'một cửa' và 'liên thông'", '‘một cửa’ và ‘liên thông’'],
    ['Nhanh chóng , an toàn !', 'Nhanh chóng, an toàn!'],
    ['Nhanh,gọn', 'Nhanh, gọn'],
    ['Chờ...', 'Chờ…'],
    ['Cải cách - phục vụ', 'Cải cách – phục vụ'],
    ['8:00, ngày 15/12/2026', '8:00, ngày 15/12/2026'],
    ['1.248 hồ sơ; 99,2 %', '1.248 hồ sơ; 99,2 %'],
    ['12/2026/QĐ-UBND', '12/2026/QĐ-UBND'],
    ['https://phuong.vn/a?b=1,2', 'https://phuong.vn/a?b=1,2'],
  ])('of %s', (text, expected) => {
    expect(typeset(text)).toBe(expected)
  })

  it('once set stays as it is', () => {
    const mark = fc.constantFrom(...'aáă ,;:!?."\'()-–…1')
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 30 }), (parts) => {
        const once = typeset(parts.join('').replace(/ +/g, ' ').trim())
        expect(typeset(once)).toBe(once)
      }),
      { numRuns: 2_000 },
    )
  })
})
