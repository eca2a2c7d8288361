import { expect, it } from 'vitest'
import { isoLength, lengthText } from './words.ts'

it('says lengths as people do', () => {
  expect([0.2, 9.6, 60, 125].map(lengthText)).toEqual([
    ...['1 giây', '10 giây', '1 phút', '2 phút 05 giây'],
  ])
  expect(isoLength(125)).toBe('PT2M5S')
})
