import { expect, it } from 'vitest'
import { decisionsFor } from './approvals.ts'

const entry = (action: string, contentHash: string | null, seq: number) => ({
  action,
  contentHash,
  seq,
})

it('names the approvals of the version that is live, and its publication', () => {
  const history = [
    entry('create', 'a', 1),
    entry('submit', 'a', 2),
    entry('approve', 'a', 3),
    entry('return', 'a', 4),
    entry('submit', 'a', 5),
    entry('approve', 'a', 6),
    entry('approve', 'a', 7),
    entry('publish', 'a', 8),
    entry('submit', 'b', 9),
    entry('approve', 'b', 10),
  ]
  expect(decisionsFor(history, 'a').map(({ seq }) => seq)).toEqual([6, 7, 8])
  expect(decisionsFor(history, 'b')).toEqual([])
})
