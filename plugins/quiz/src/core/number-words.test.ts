import fc from 'fast-check'
import { expect, it } from 'vitest'
import { amountWords, numberWords } from './number-words.ts'

it.each([
  [0, 'không'],
  [4, 'bốn'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [101, 'một trăm linh một'],
  [104, 'một trăm linh bốn'],
  [110, 'một trăm mười'],
  [115, 'một trăm mười lăm'],
  [1000, 'một nghìn'],
  [1005, 'một nghìn không trăm linh năm'],
  [200_000, 'hai trăm nghìn'],
  [1_500_000, 'một triệu năm trăm nghìn'],
  [1_405_021, 'một triệu bốn trăm linh năm nghìn không trăm hai mươi mốt'],
  [1_000_000_000, 'một tỷ'],
  [1_000_000_001, 'một tỷ không trăm linh một'],
  [2_030_000_000, 'hai tỷ không trăm ba mươi triệu'],
  [25_000_000_000, 'hai mươi lăm tỷ'],
])('%i is %s', (value, words) => {
  expect(numberWords(value)).toBe(words)
})

const values: Record<string, number> = {
  ...{ không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5 },
  ...{ sáu: 6, bảy: 7, tám: 8, chín: 9 },
}
const readBack = (words: string): number => {
  let [total, group, digit] = [0, 0, 0]
  for (const word of words.split(' ')) {
    if (word === 'trăm') [group, digit] = [group + digit * 100, 0]
    else if (word === 'mươi') [group, digit] = [group + digit * 10, 0]
    else if (word === 'mười') group += 10
    else if (word === 'nghìn') [total, group, digit] = [total + (group + digit) * 1e3, 0, 0]
    else if (word === 'triệu') [total, group, digit] = [total + (group + digit) * 1e6, 0, 0]
    else if (word === 'tỷ') [total, group, digit] = [(total + group + digit) * 1e9, 0, 0]
    else if (word !== 'linh') digit = values[word] ?? NaN
  }
  return total + group + digit
}

it('is read back as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e13 }), (value) => {
      expect(readBack(numberWords(value))).toBe(value)
    }),
    { numRuns: 1000 },
  )
})

it('writes amounts with a capital, and refuses what is no amount', () => {
  expect(amountWords(700_000)).toBe('Bảy trăm nghìn đồng')
  for (const wrong of [-1, 1.5, NaN, 1e16]) expect(() => numberWords(wrong)).toThrow(RangeError)
})
