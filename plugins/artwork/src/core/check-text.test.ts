import { describe, expect, it } from 'vitest'
import { checkText, cleanText } from './check-text.ts'
import { faultOf } from './fault-of.test-helper.ts'

const lacking = new Set(['😀', '→', '✓', '★', '№', '漢'])
const hasGlyph = (char: string) => !lacking.has(char)

describe('a text', () => {
  it('is taken in NFC with single spaces', () => {
    expect(cleanText(' Ca\u0309i \u00a0\n ca\u0301ch ')).toBe('Cải cách')
  })

  it.each([
    ['😀', 'glyph-missing', 'biểu tượng cảm xúc “😀” (U+1F600)'],
    ['→', 'glyph-missing', 'mũi tên “→” (U+2192)'],
    ['✓', 'glyph-missing', 'dấu tích “✓” (U+2713)'],
    ['★', 'glyph-missing', 'ngôi sao “★” (U+2605)'],
    ['№', 'glyph-missing', 'ký hiệu số “№” (U+2116)'],
    ['漢', 'glyph-missing', 'ký tự “漢” (U+6F22)'],
    ['\u202e', 'character-refused', 'đổi chiều chữ (U+202E)'],
    ['\u200b', 'character-refused', 'ẩn không có bề rộng (U+200B)'],
    ['\ufeff', 'character-refused', 'U+FEFF'],
    ['\ufe0f', 'character-refused', 'U+FE0F'],
    ['\u3164', 'character-refused', 'U+3164'],
    ['\u0000', 'character-refused', 'ký tự điều khiển (U+0000)'],
    ['\ud800', 'character-refused', 'U+D800'],
  ])('with %j is refused by the character’s name', (char, code, name) => {
    const fault = faultOf(() => checkText('slogan', `A${char}B`, hasGlyph))
    expect(fault.code).toBe(code)
    expect(fault.field).toBe('slogan')
    expect(fault.text.vi).toContain(name)
  })

  it('keeps a letter of a minority’s alphabet with one more mark, and refuses a pile of marks', () => {
    expect(() => checkText('slogan', cleanText('Êđê, Ê\u0306'), hasGlyph)).not.toThrow()
    const pile = cleanText(`Ế${'\u0301'.repeat(5)}`)
    expect(faultOf(() => checkText('slogan', pile, hasGlyph)).code).toBe('character-refused')
    expect(faultOf(() => checkText('slogan', '\u0301A', hasGlyph)).code).toBe('character-refused')
  })
})
