import { expect, it } from 'vitest'
import { signatureHead } from './capacity-words.ts'

const names = {
  positions: [
    { key: 'chairman', label: { vi: 'Chủ tịch', en: 'Chairman' } },
    { key: 'deputyChairman', label: { vi: 'Phó Chủ tịch', en: 'Deputy chairman' } },
  ],
  principal: 'chairman',
  collective: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
}

it.each([
  ['own', 'chairman', 'CHỦ TỊCH'],
  ['KT', 'deputyChairman', 'KT. CHỦ TỊCH'],
  ['TUQ', 'chairman', 'TUQ. CHỦ TỊCH'],
  ['TL', 'chairman', 'TL. CHỦ TỊCH'],
  ['TM', 'chairman', 'TM. ỦY BAN NHÂN DÂN · CHỦ TỊCH'],
  ['TM-KT', 'deputyChairman', 'TM. ỦY BAN NHÂN DÂN · KT. CHỦ TỊCH'],
] as const)('heads a signature in capacity %s as the decree has it', (capacity, position, head) => {
  expect(signatureHead(capacity, position, names, 'vi')).toBe(head)
})

it('falls back to the key of a position that has no name', () => {
  expect(signatureHead('own', 'editor', names, 'en')).toBe('EDITOR')
})
