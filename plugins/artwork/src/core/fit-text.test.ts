import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind } from './bind.ts'
import { faultOf } from './fault-of.test-helper.ts'
import { fitText } from './fit-text.ts'
import type { FontMetrics } from './text-block.ts'

/** A font whose every letter is half an em wide, with marks above and below. */
const font: FontMetrics = {
  measure: (word) => ({ width: word.length * 0.5, top: 1, bottom: 0.2, before: 0, after: 0 }),
  space: 0.25,
  capHeight: 0.7,
  lineHeight: 1.3,
}
const options = { field: 'slogan', maxLines: 3, minSize: 20, maxSize: 400 }

describe('fitting', () => {
  it('takes the largest size at which the ink fills the box', () => {
    const block = fitText('AAAA', { x: 10, y: 20, width: 200, height: 300 }, font, options)
    expect(block.size).toBe(100)
    expect(block.capitals).toBeCloseTo(70)
    expect(block.ink).toMatchObject({ x: 10, width: 200, height: 120 })
  })

  it('sets lines on whole pixels, a line height apart', () => {
    const box = { x: 0, y: 0, width: 333, height: 333 }
    const { lines, size } = fitText(bind('CẢI CÁCH TỪ VIỆC NHỎ'), box, font, options)
    expect(lines.length).toBeGreaterThan(1)
    for (const [index, { baseline, x }] of lines.entries()) {
      expect(Number.isInteger(baseline) && Number.isInteger(x)).toBe(true)
      expect(baseline - (lines[0]?.baseline ?? 0)).toBe(index * Math.round(1.3 * size))
    }
  })

  it('refuses what can’t be read, and says how much would fit and what to do', () => {
    const text = bind('GIẢI QUYẾT ĐÚNG HẸN NGƯỜI DÂN YÊN TÂM HƠN NỮA')
    const fault = faultOf(() =>
      fitText(text, { x: 0, y: 0, width: 120, height: 60 }, font, options),
    )
    expect(fault).toMatchObject({ code: 'text-does-not-fit', field: 'slogan' })
    expect(fault.text.vi).toContain('khung 120×60 điểm ảnh')
    expect(fault.text.vi).toContain('chữ hoa cao 14 điểm ảnh')
    expect(fault.text.vi).toContain('vừa khoảng 19 ký tự (4 tiếng), đang có 45 ký tự (10 tiếng)')
    expect(fault.text.en).toContain('Shorten it, or choose a larger screen.')
  })

  it('says when not even one word fits', () => {
    const box = { x: 0, y: 0, width: 30, height: 30 }
    expect(faultOf(() => fitText('NGHIÊNG', box, font, options)).text.vi).toContain(
      'một từ cũng không vừa',
    )
  })

  it('never lets ink or a word leave its box', () => {
    const words = fc.array(fc.constantFrom('A', 'ƯỠN', 'NGHIÊNG', '–', 'VÀ,'), {
      minLength: 1,
      maxLength: 14,
    })
    const boxes = fc.record({
      x: fc.integer({ min: 0, max: 50 }),
      y: fc.integer({ min: 0, max: 50 }),
      width: fc.integer({ min: 40, max: 900 }),
      height: fc.integer({ min: 30, max: 900 }),
    })
    fc.assert(
      fc.property(words, boxes, (list, box) => {
        try {
          const { lines, ink } = fitText(bind(list.join(' ')), box, font, options)
          expect(ink.y).toBeGreaterThanOrEqual(box.y - 1)
          expect(ink.y + ink.height).toBeLessThanOrEqual(box.y + box.height + 1)
          for (const { x, width } of lines.flatMap((line) => line.words)) {
            expect(x).toBeGreaterThanOrEqual(box.x - 1)
            expect(x + width).toBeLessThanOrEqual(box.x + box.width + 1)
          }
        } catch (error) {
          expect(error).toMatchObject({ code: 'text-does-not-fit' })
        }
      }),
    )
  })
})
