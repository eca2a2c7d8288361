import { describe, expect, it } from 'vitest'
import { legibilityOf } from './legibility.ts'
import type { Screen } from './screen.ts'
import { syllablesOf } from './syllables.ts'
import type { TextBlock } from './text-block.ts'

const gate: Screen = {
  name: 'Cổng',
  modules: { across: 16, down: 3, moduleWidth: 64, moduleHeight: 32 },
  ...{ pitch: 5, distance: 20, colorMode: 'full' },
}

const text = (capitals: number, words: string, part: Partial<TextBlock> = {}): TextBlock => ({
  ...{ field: 'slogan', size: capitals * 1.4, capitals },
  lines: [{ text: words, x: 0, baseline: 40, width: 300, words: [] }],
  ink: { x: 10, y: 10, width: 300, height: 40 },
  ...part,
})

const first = (block: TextBlock, screen: Screen = gate) => {
  const [found] = legibilityOf([block], screen).texts
  if (!found) throw new Error('nothing was read')
  return { ...found, codes: found.faults.map(({ code }) => code) }
}

describe('legibilityOf', () => {
  it('asks for 2.8 mm of capitals for each metre of distance', () => {
    expect(first(text(20, 'GIẢI QUYẾT ĐÚNG HẸN'))).toMatchObject({
      ...{ verdict: 'clear', codes: [] },
      ...{ capitals: { pixels: 20, mm: 100 }, need: { pixels: 16, mm: 56 } },
    })
    const fine = { ...gate, pitch: 2.5, distance: 40 }
    const low = first(text(30, 'GIẢI QUYẾT ĐÚNG HẸN'), fine)
    expect(low).toMatchObject({ verdict: 'near', codes: ['capitals-too-low'], readFrom: 26.7 })
    expect(low.faults[0]?.text.vi).toBe(
      'Chữ hoa cao 75 mm, cần 112 mm để đọc từ 40 m; hiện chỉ đọc được từ 26,7 m. Rút còn khoảng 2 tiếng, bỏ bớt mục khác, hoặc dùng màn hình lớn hơn.',
    )
    expect(first(text(10, 'GIẢI QUYẾT'), fine).verdict).toBe('unclear')
  })

  it('asks for 16 pixels of capitals on screens from P4 on, however near they are', () => {
    const near = { ...gate, distance: 5 }
    expect(first(text(15, 'XIN CHÀO'), near).codes).toEqual(['capitals-too-few-pixels'])
    expect(first(text(16, 'XIN CHÀO'), near).verdict).toBe('clear')
    expect(first(text(15, 'XIN CHÀO'), { ...near, pitch: 3 }).verdict).toBe('clear')
  })

  it('takes fifteen syllables for the most that is read within six seconds', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'DÂN').join(' ')
    expect(first(text(20, words(15))).codes).toEqual([])
    expect(first(text(20, words(16))).codes).toEqual(['reads-too-long'])
  })

  it('says when a text lies on a dead module, the safe area counted', () => {
    const dead = { ...gate, deadModules: [{ column: 6, row: 2 }] }
    const ink = { x: 250, y: 10, width: 65, height: 20 }
    expect(first(text(20, 'AN TOÀN', { ink }), dead).codes).toEqual([])
    expect(first(text(20, 'AN TOÀN', { ink }), { ...dead, safeArea: 8 }).codes).toEqual([
      'on-dead-module',
    ])
  })

  it('gives the verdict of the largest text: names of issuers are small by custom', () => {
    const issuer = text(11, 'UBND phường', { field: 'issuer' })
    const read = legibilityOf([issuer, text(22, 'XIN CHÀO')], gate)
    expect(read.verdict).toBe('clear')
    expect(read.summary).toEqual({ vi: 'Đọc rõ từ 20 m.', en: 'Read clearly from 20 m.' })
    expect(read.texts.map(({ verdict }) => verdict)).toEqual(['unclear', 'clear'])
  })
})

it.each([
  ['CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN', 11],
  ['DICHVUCONG.GOV.VN', 5],
  ['8 giờ 00, ngày 15/12/2026', 7],
  ['Số 12/\u20602026/\u2060QĐ-\u2060UBND', 5],
  ['–', 0],
])('counts the syllables of “%s” as they are read', (words, count) => {
  expect(syllablesOf(words)).toBe(count)
})
