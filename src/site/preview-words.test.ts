import { expect, it } from 'vitest'
import { previewWords } from './preview-words.ts'

const stages = [
  { name: 'board', label: { vi: 'Ban Biên tập', en: 'Editorial Board' } },
] as unknown as Parameters<typeof previewWords>[0]['stages']
const live = { contentHash: 'a', since: '2026-11-25T00:00:00Z' }

it('says that a draft is not public, and where it stands', () => {
  const words = previewWords({ state: 'board', stages, live: null, contentHash: 'a' }, {}, 'vi')
  expect(words).toEqual({
    title: 'Bản xem trước, chưa công khai.',
    state: 'Trạng thái: Chờ Ban Biên tập.',
    notes: [],
  })
})

it('tells a correction from what is public already', () => {
  const correction = { state: 'draft', stages, live, contentHash: 'b' }
  expect(previewWords(correction, {}, 'en').notes[0]).toContain('former version')
  const same = previewWords({ ...correction, state: 'published', contentHash: 'a' }, {}, 'en')
  expect(same.title).toBe('Preview, the same as what is public.')
  expect(same.notes).toEqual([])
})

it('says when display dates keep it from the public', () => {
  const view = { state: 'published', stages, live, contentHash: 'a' }
  const now = new Date('2026-11-25T05:00:00Z')
  expect(previewWords(view, { displayFrom: '2026-11-26T12:00:00Z' }, 'vi', now).notes).toEqual([
    'Công chúng chỉ thấy từ ngày 26/11/2026.',
  ])
  expect(previewWords(view, { displayUntil: '2026-11-24T12:00:00Z' }, 'en', now).notes).toEqual([
    'It was to be shown until 24/11/2026 only.',
  ])
})
