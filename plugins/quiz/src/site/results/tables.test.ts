import { expect, it } from 'vitest'
import type { Board } from '../../payload/results/board.ts'
import { rankingTable } from './tables.ts'

const line = { place: 1, id: 'x', name: 'An', group: 'A', unit: 'Tổ 1', right: 1, prediction: null }
const lines = [{ ...line, duration: 1000, prize: null }]
const board = { prizes: [], questions: 2 } as unknown as Board

it('names each line’s group in the reader’s language, where several were ranked together', () => {
  const groups = [{ key: 'A', name: { vi: 'Bảng A <học sinh>', en: 'Group A' } }]
  expect(rankingTable({ ...board, groups }, lines, 'vi')).toContain('Bảng A &lt;học sinh&gt; · ')
  expect(rankingTable({ ...board, groups }, lines, 'en')).toContain('Group A · ')
  expect(rankingTable(board, lines, 'vi')).not.toMatch(/Bảng A|undefined/)
})
