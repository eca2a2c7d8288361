import { expect, it } from 'vitest'
import { sloganWarnings } from './slogan-rules.ts'

const codes = (text: string, lines = 2, capitals = 40) =>
  sloganWarnings('slogan', text, { lines, capitals }).map(({ code }) => code)

it('says nothing of a slogan as custom has it', () => {
  expect(codes('CÓ VNeID – LÀM THỦ TỤC MỌI LÚC, MỌI NƠI')).toEqual([])
  expect(codes('NĂM 2026: 100 % HỒ SƠ TRỰC TUYẾN')).toEqual([])
})

it('warns of more than two lines, a final stop, small letters and a low height', () => {
  expect(codes('GIẢI QUYẾT ĐÚNG HẸN', 3)).toEqual(['too-many-lines'])
  expect(codes('GIẢI QUYẾT ĐÚNG HẸN.')).toEqual(['final-stop'])
  expect(codes('Giải quyết đúng hẹn')).toEqual(['not-upper-case'])
  expect(codes('GIẢI QUYẾT ĐÚNG HẸN', 2, 12.4)).toEqual(['small-capitals'])
})

it('warns of more than 15 syllables and counts no dashes', () => {
  expect(codes('MỘT HAI BA BỐN NĂM SÁU BẢY TÁM – MỘT HAI BA BỐN NĂM SÁU BẢY')).toEqual([])
  expect(codes('MỘT HAI BA BỐN NĂM SÁU BẢY TÁM – MỘT HAI BA BỐN NĂM SÁU BẢY TÁM')).toEqual([
    'too-many-syllables',
  ])
})
