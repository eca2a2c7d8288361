import { describe, expect, it } from 'vitest'
import { contestOf } from './contest-of.ts'
import { readEntry } from './read-entry.ts'

const typed = ' Tổ dân phố  3 '.normalize('NFD')
const contest = contestOf({
  fields: ['birthYear', 'unit'],
  units: [{ name: typed, headCount: 40 }],
  rounds: [{ code: 'a', onlyUnits: [typed], blueprint: [] }],
  guardianUnder: 0,
})
const read = (participant: object) =>
  readEntry(
    {
      participant: { name: 'Nguyễn An', birthYear: 1985, unit: 'Tổ dân phố 3', ...participant },
      ...{ consent: true, secret: '0123456789abcdef' },
    },
    contest,
    2026,
  ).participant

describe('an entry', () => {
  it('finds its unit however an editor’s keyboard wrote the list', () => {
    expect(read({}).unit).toBe('Tổ dân phố 3')
    expect(read({ unit: contest.units[0] }).unit).toBe('Tổ dân phố 3')
    expect(contest.headCounts).toEqual({ 'Tổ dân phố 3': 40 })
    expect(contest.rounds[0]?.admits.onlyUnits).toEqual(['Tổ dân phố 3'])
    expect(() => read({ unit: 'Tổ dân phố 4' })).toThrow('Choose a unit')
  })

  it('gives the birth year as a year', () => {
    for (const birthYear of [1985, '1985', ' 1985 '])
      expect(read({ birthYear }).birthYear).toBe(1985)
    for (const birthYear of [[1985], '0x7c1', '1985.0', '1.985e3', true, null, {}])
      expect(() => read({ birthYear })).toThrow('birth year')
  })
})
