import { expect, it } from 'vitest'
import { fileNameOf } from './file-name.ts'

const name = (text: string) =>
  fileNameOf({ template: 'led-slogan', width: 1024, height: 256, text, key: '1a2b3c4d5e6f' })

it('is short ASCII, cut after a whole syllable', () => {
  expect(name('CẢI CÁCH TỪ VIỆC NHỎ – TẬN TÂM PHỤC VỤ NHÂN DÂN')).toBe(
    'led-1024x256-cai-cach-tu-viec-nho-tan-1a2b3c4d.png',
  )
  expect(name('ĐÚNG HẸN')).toBe('led-1024x256-dung-hen-1a2b3c4d.png')
})

it('holds for texts without letters and for words without end', () => {
  expect(name('–––')).toBe('led-1024x256-1a2b3c4d.png')
  expect(name('Ư'.repeat(300))).toBe(`led-1024x256-${'u'.repeat(24)}-1a2b3c4d.png`)
})
