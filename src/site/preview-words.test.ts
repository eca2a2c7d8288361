import { expect, it } from 'vitest'
import { previewWords } from './preview-words.ts'

const stages = [
  { name: 'board', label: { vi: 'Ban Biên tập', en: 'Editorial Board' } },
] as unknown as Parameters<typeof previewWords>[0]['stages']

it('says that a draft is not public, and where it stands', () => {
  const words = previewWords({ state: 'board', stages, live: null, contentHash: 'a' }, 'vi')
  expect(words.title).toBe('Bản xem trước, chưa công khai.')
  expect(words.state).toBe('Trạng thái: Chờ Ban Biên tập.')
  expect(words.note).toBeNull()
})

it('tells a correction from what is public already', () => {
  const live = { contentHash: 'a', since: '2026-11-25T00:00:00Z' }
  const correction = { state: 'draft', stages, live, contentHash: 'b' }
  expect(previewWords(correction, 'en').note).toContain('former version')
  const same = previewWords({ ...correction, state: 'published', contentHash: 'a' }, 'en')
  expect(same.title).toBe('Preview, the same as what is public.')
  expect(same.note).toBeNull()
})
