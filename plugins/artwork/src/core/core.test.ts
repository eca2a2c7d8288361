import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArtworkError } from './artwork-error.ts'
import { bind } from './bind.ts'
import { breakLines } from './break-lines.ts'
import { checkText } from './check-text.ts'
import { aspectClassOf, readSize } from './size.ts'

const faultOf = (work: () => unknown): Pick<ArtworkError, 'code' | 'field' | 'text'> => {
  try {
    work()
  } catch (error) {
    if (error instanceof ArtworkError) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}

describe('a size', () => {
  it('given as LED modules is their pixels', () => {
    const modules = { across: 16, down: 8, moduleWidth: 64, moduleHeight: 32 }
    expect(readSize({ modules })).toEqual({ width: 1024, height: 256 })
  })

  it.each<[string, Parameters<typeof readSize>[0], string]>([
    ['nothing', {}, 'width'],
    ['a text', { width: '1024', height: 256 }, 'width'],
    ['a fraction', { width: 10.5, height: 256 }, 'width'],
    ['a negative', { width: 1024, height: -1 }, 'height'],
    ['not a number', { width: Number.NaN, height: 256 }, 'width'],
    ['too small', { width: 1024, height: 8 }, 'height'],
    ['too long a side', { width: 20_000, height: 64 }, 'width'],
    ['too large an area', { width: 16_000, height: 16_000 }, 'width'],
    ['modules that are a list', { modules: [1] }, 'modules'],
    [
      'a module without pixels',
      { modules: { across: 16, down: 8, moduleWidth: 64 } },
      'modules.moduleHeight',
    ],
  ])('of %s is refused with the number named', (_, input, field) => {
    expect(faultOf(() => readSize(input)).field).toBe(field)
  })

  it.each<[number, number, string]>([
    [2560, 128, 'ribbon'],
    [1024, 256, 'wide'],
    [1920, 1080, 'wide'],
    [512, 512, 'square'],
    [384, 768, 'tall'],
  ])('%d × %d is %s', (width, height, shape) => {
    expect(aspectClassOf({ width, height })).toBe(shape)
  })
})

describe('binding', () => {
  it.each([
    ['Quyết định số 12/2026/QĐ-UBND', 'Quyết định số\u00a012/\u20602026/\u2060QĐ-\u2060UBND'],
    ['ngày 30 tháng 6 năm 2026', 'ngày\u00a030 tháng\u00a06 năm\u00a02026'],
    ['VÌ NHÂN DÂN PHỤC VỤ', 'VÌ NHÂN\u00a0DÂN PHỤC\u00a0VỤ'],
    ['VIỆC NHỎ – TẬN TÂM', 'VIỆC\u00a0NHỎ\u00a0– TẬN\u00a0TÂM'],
    ['trong 15 phút', 'trong 15\u00a0phút'],
  ])('keeps “%s” together where it must', (text, bound) => {
    expect(bind(text)).toBe(bound)
  })

  it('changes only what can’t be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const seen = (value: string) => value.normalize('NFC').replace(/[\s\u00a0\u2060]+/gu, '')
        expect(seen(bind(text))).toBe(seen(text))
      }),
    )
  })
})

describe('a text', () => {
  const hasGlyph = (char: string) => char !== '😀' && char !== '→'

  it('is taken in NFC with single spaces', () => {
    expect(checkText('slogan', ' Ca\u0309i   ca\u0301ch ', hasGlyph)).toBe('Cải cách')
  })

  it.each([
    ['😀', 'glyph-missing', 'U+1F600'],
    ['→', 'glyph-missing', 'U+2192'],
    ['\u202e', 'character-refused', 'U+202E'],
    ['\u200b', 'character-refused', 'U+200B'],
    ['\u0000', 'character-refused', 'U+0000'],
  ])('with %j is refused by the character’s name', (char, code, name) => {
    const fault = faultOf(() => checkText('slogan', `A${char}B`, hasGlyph))
    expect(fault.code).toBe(code)
    expect(fault.text.vi).toContain(name)
  })
})

describe('line breaking', () => {
  const pieces = (text: string) =>
    text.split(' ').map((word) => ({ text: word, width: word.length }))

  it('ends a line with its clause where that costs little', () => {
    expect(
      breakLines(
        pieces('CÓ VNeID – LÀM THỦ_TỤC MỌI_LÚC, MỌI_NƠI'.replace('VNeID –', 'VNeID\u00a0–')),
        3,
        0.3,
      )?.lines,
    ).toEqual(['CÓ VNeID\u00a0–', 'LÀM THỦ_TỤC', 'MỌI_LÚC, MỌI_NƠI'])
  })

  it('keeps every word in order, and has no narrower widest line of equal merit', () => {
    const words = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 3 }), (widths, count) => {
        const given = widths.map((width) => ({ text: 'm'.repeat(width), width }))
        const broken = breakLines(given, count, 0.3)
        expect(broken?.lines.join(' ')).toBe(given.map(({ text }) => text).join(' '))
        expect(broken?.lines).toHaveLength(count)
      }),
    )
  })
})
