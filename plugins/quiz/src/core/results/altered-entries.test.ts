import { expect, it } from 'vitest'
import type { Listed } from '../freeze.ts'
import { alteredEntries } from './altered-entries.ts'

const line = (id: string, more: Partial<Listed> = {}): Listed => ({
  ...{ id, person: `p${id}`, unit: 'Tổ 1', right: 1, prediction: 2, duration: 3, submittedAt: 4 },
  ...{ entryHash: `hash of ${id}`, ...more },
})
const second = line('3', { person: 'p1' })
const frozen = [line('1', { uncounted: ['hash of 3'] }), line('2')]

it('lets marks change, and which attempt counts', () => {
  expect(
    alteredEntries(frozen, [line('1', { right: 0 }), line('2'), { ...second, right: 9 }]),
  ).toBe(0)
})

it('counts entries that were changed, taken away or added', () => {
  const altered: [number, Listed[]][] = [
    [1, [line('1', { entryHash: 'other' }), line('2'), second]],
    [1, [line('1'), line('2', { duration: 2 }), second]],
    [1, [line('1'), line('2', { unit: null }), second]],
    [1, [line('1'), line('2', { person: 'p1' }), second]],
    [1, [line('1'), line('2'), { ...second, entryHash: 'other' }]],
    [1, [line('1'), second]],
    [1, [line('1'), line('2')]],
    [1, [line('1'), line('2'), second, line('4')]],
    [3, []],
  ]
  for (const [count, now] of altered) expect(alteredEntries(frozen, now)).toBe(count)
})
