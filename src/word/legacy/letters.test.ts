import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallLetters, toTcvn3, toVni } from './alphabet.test-helper.ts'
import { encodingOfFont } from './fonts.ts'
import { isSyllable } from './syllable.ts'
import { fromTcvn3, tcvn3Letters } from './tcvn3.ts'
import { fromVni, vniLetters } from './vni.ts'

const capitals = smallLetters.map((letter) => letter.toUpperCase())

describe('TCVN3', () => {
  it('has every small letter, and the seven capitals that take no tone', () => {
    expect(smallLetters).toHaveLength(67)
    const known = [...tcvn3Letters.values()].sort()
    expect(known).toEqual([...smallLetters, ...'ĂÂÊÔƠƯĐ'].sort())
  })

  it.each(smallLetters)('reads back %s, and its capital through a font in capitals', (letter) => {
    expect(fromTcvn3(toTcvn3(letter))).toBe(letter)
    expect(fromTcvn3(toTcvn3(letter), { capitals: true })).toBe(letter.toUpperCase())
  })

  it.each([
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Uû ban nh©n d©n ph­êng B¾c Hång LÜnh', 'Uỷ ban nhân dân phường Bắc Hồng Lĩnh'],
    ['Th«ng b¸o vÒ viÖc c¶i c¸ch hµnh chÝnh', 'Thông báo về việc cải cách hành chính'],
    ['N÷ 5 tuæi, ¡n quµ, ý kiÕn', 'Nữ 5 tuổi, Ăn quà, ý kiến'],
  ])('reads %s', (legacy, text) => {
    expect(fromTcvn3(legacy)).toBe(text.normalize('NFC'))
  })

  it('reads characters that a symbol font keeps in the private use area', () => {
    expect(fromTcvn3('H\uf0b9nh ph\uf0f3c')).toBe('Hạnh phúc')
  })
})

describe('VNI', () => {
  it('has all 134 letters', () => {
    const known = [...new Set(vniLetters.values())].sort()
    expect(known).toEqual([...smallLetters, ...capitals].sort())
  })

  it.each([...smallLetters, ...capitals])('reads back %s', (letter) => {
    expect(fromVni(toVni(letter))).toBe(letter)
  })

  it.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['UÛY BAN NHAÂN DAÂN PHÖÔØNG BAÉC HOÀNG LÓNH', 'ỦY BAN NHÂN DÂN PHƯỜNG BẮC HỒNG LĨNH'],
    ['Thoâng baùo veà vieäc caûi caùch haønh chính', 'Thông báo về việc cải cách hành chính'],
    ['Aùnh saùng vaø Aâm nhaïc', 'Ánh sáng và Âm nhạc'],
  ])('reads %s', (legacy, text) => {
    expect(fromVni(legacy)).toBe(text.normalize('NFC'))
  })
})

describe('both encodings', () => {
  const plain = [...'abcdeghiklmnopqrstuvxy ,.-0123456789']

  it('give any Vietnamese text back, in NFC', () => {
    const text = fc
      .array(fc.constantFrom(...smallLetters, ...plain), { maxLength: 80 })
      .map((letters) => letters.join(''))
    fc.assert(
      fc.property(text, (original) => {
        expect(fromTcvn3(toTcvn3(original))).toBe(original)
        expect(fromVni(toVni(original))).toBe(original)
        expect(fromVni(toVni(original.toUpperCase()))).toBe(original.toUpperCase())
      }),
    )
  })

  it('leave ASCII alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(fromTcvn3(text)).toBe(text)
        expect(fromVni(text)).toBe(text)
      }),
    )
  })
})

describe('fonts', () => {
  it.each([
    ['.VnTime', 'tcvn3'],
    ['".VnArial"', 'tcvn3'],
    ['.VnTimeH', 'tcvn3-capitals'],
    ['.VNTIMEH', 'tcvn3-capitals'],
    ['VNI-Times', 'vni'],
    ['VNI Helve', 'vni'],
    ['Times New Roman', undefined],
    ['Vnet Sans', undefined],
  ])('%s means %s', (font, encoding) => {
    expect(encodingOfFont(font)).toBe(encoding)
  })
})

describe('syllables', () => {
  it.each(['nghiêng', 'Khuya', 'GIẾT', 'gì', 'quyển', 'hoà', 'hòa', 'ưu', 'yêu', 'Đường', 'xoong'])(
    '%s is one',
    (word) => expect(isSyllable(word)).toBe(true),
  )

  it.each(['garçon', 'café', 'việtt', 'bàc', 'héi', 'Coäng', 'flèche', 'strong', 'z'])(
    '%s is none',
    (word) => expect(isSyllable(word)).toBe(false),
  )
})
