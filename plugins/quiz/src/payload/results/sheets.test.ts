import { expect, it } from 'vitest'
import type { QuizKeys } from '../keys.ts'
import { entrySheet, rankingSheet } from './sheets.ts'
import type { WholeResult } from './whole-result.ts'

const line = { id: 'x', person: 'x', unit: 'Tổ 1', right: 1, prediction: null, duration: 1000 }
const wholeOf = (groups: object[], group?: string) =>
  ({
    ...{ contest: { groups }, head: { prizes: [] }, people: new Map() },
    result: {
      ranked: [{ ...line, place: 1, submittedAt: 0, ...(group ? { group } : {}) }],
      won: [],
    },
  }) as unknown as WholeResult
const sheetsOf = (whole: WholeResult) => [entrySheet(whole), rankingSheet(whole, {} as QuizKeys)]

it('names the group of each entry, where the contest has groups', () => {
  const groups = [{ key: 'A', name: { vi: 'Bảng A: học sinh' } }]
  for (const { rows } of sheetsOf(wholeOf(groups, 'A')))
    expect(rows.map((row) => row.at(-1))).toEqual(['Bảng thi', 'Bảng A: học sinh'])
  for (const { rows } of sheetsOf(wholeOf([]))) {
    expect(rows.flat()).not.toContain('Bảng thi')
    expect(rows[1]).toHaveLength(rows[0]?.length ?? 0)
  }
})
