import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind } from './bind.ts'

const shown = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u2060', '·')

describe('binding', () => {
  it.each([
    ['Quyết định số 12/2026/QĐ-UBND', 'Quyết định số_12/·2026/·QĐ-·UBND'],
    ['ngày 30 tháng 6 năm 2026', 'ngày_30 tháng_6 năm_2026'],
    ['từ ngày 1/7/2025', 'từ ngày_1/·7/·2025'],
    ['VÌ NHÂN DÂN PHỤC VỤ', 'VÌ NHÂN_DÂN PHỤC_VỤ'],
    ['CÙNG LÀM DỊCH VỤ CÔNG TRỰC TUYẾN', 'CÙNG LÀM DỊCH_VỤ_CÔNG TRỰC_TUYẾN'],
    ['VIỆC NHỎ – TẬN TÂM', 'VIỆC_NHỎ_– TẬN_TÂM'],
    ['xong trong 15 phút', 'xong trong 15_phút'],
    ['giảm 2.000 đồng một bản', 'giảm 2.000_đồng một_bản'],
  ])('keeps “%s” together where it must', (text, bound) => {
    expect(shown(bind(text))).toBe(bound)
  })

  it('leaves no last syllable alone', () => {
    expect(shown(bind('CHÚNG TA CÙNG ĐI LÊN'))).toBe('CHÚNG TA CÙNG ĐI_LÊN')
    expect(shown(bind('XIN CHÀO'))).toBe('XIN CHÀO')
  })

  it('does not take part of a word for a compound', () => {
    expect(shown(bind('can thiệp an toànx'))).toBe('can thiệp an_toànx')
    expect(shown(bind('can an toàn cả nhà'))).toBe('can an_toàn cả_nhà')
  })

  it('takes an office’s own compounds', () => {
    expect(shown(bind('vì Cầu Giấy đẹp hơn', ['cầu giấy']))).toBe('vì Cầu_Giấy đẹp_hơn')
  })

  it('changes only what can’t be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const seen = (value: string) => value.normalize('NFC').replace(/[\s\u00a0\u2060]+/gu, '')
        expect(seen(bind(text))).toBe(seen(text))
      }),
    )
  })

  it('is done once: binding what is bound changes nothing', () => {
    const bound = bind('Quyết định số 12/QĐ-UBND ngày 30 tháng 6')
    expect(bind(bound.replaceAll('\u2060', ''))).toBe(bound)
  })
})
