import { describe, expect, it } from 'vitest'
import { arrange } from './arrange.ts'
import { reasonText } from './reason.ts'

const by = { id: '1', name: 'An' }

describe('arrange', () => {
  it('keeps the next step alone and puts what is rare or grave behind', () => {
    const offer = {
      state: 'board',
      allowed: ['approve', 'return', 'recall', 'takeDown', 'fastTrack'],
      beside: ['comment', 'reassign', 'delegate'],
      publishAt: null,
    } as const
    expect(arrange({ ...offer, allowed: [...offer.allowed], beside: [...offer.beside] })).toEqual({
      next: ['approve'],
      second: ['return'],
      more: ['fastTrack', 'reassign', 'delegate', 'recall', 'takeDown'],
    })
  })

  it('offers a time beside publishing, and no publishing first once a time is set', () => {
    const offer = {
      state: 'approved',
      allowed: ['publish' as const],
      beside: ['schedule' as const],
    }
    expect(arrange({ ...offer, publishAt: null })).toEqual({
      ...{ next: ['publish'], second: ['schedule'], more: [] },
    })
    expect(arrange({ ...offer, publishAt: { at: '2026-12-01T01:00:00.000Z', by } })).toEqual({
      ...{ next: [], second: ['publish', 'schedule'], more: [] },
    })
  })
})

it('joins ready-made reasons with free words', () => {
  expect(reasonText(['Sai chính tả', 'Cần rút gọn'], ' Bỏ đoạn 2. ')).toBe(
    'Sai chính tả; Cần rút gọn. Bỏ đoạn 2.',
  )
  expect(reasonText([], '  ')).toBe('')
  expect(reasonText(['Sai chính tả'], '')).toBe('Sai chính tả')
})
