import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contestOf } from '../../payload/contest-of.ts'
import { contestFaults } from '../contest.ts'
import { paperFrom } from '../paper.ts'
import { bankOf, groupNames, groupsFor, isForGroup } from './groups.ts'

const codes = ['A', 'B', 'C']
const groups = codes.map((code) => ({ code, name: `Bảng ${code}`, nameEn: `Group ${code}` }))
const some = fc.subarray(codes)
const question = (onlyGroups: string[], at: number) => ({
  ...{ code: `Q${at}`, topic: at % 2 ? 'law' : 'reform', text: `Câu ${at}`, onlyGroups },
  options: [{ text: 'a', correct: true }, { text: 'b' }],
})
const round = (code: string, onlyGroups: string[], more: object = {}) => ({
  ...{ code, name: `Đợt ${code}`, onlyGroups, blueprint: [{ count: 1 }] },
  ...{ opensAt: '2026-11-20T01:00:00.000Z', closesAt: '2026-11-27T01:00:00.000Z' },
  ...more,
})
const contestWith = (more: object) =>
  contestOf({
    ...{ id: '1', slug: 'thi', title: 'Thi', rules: 'Luật', fields: ['phone'], groups },
    rounds: [round('r', [])],
    questions: [question([], 0)],
    ...more,
  })
const faultsOf = (more: object) => contestFaults(contestWith(more))
const pathsOf = (more: object) => faultsOf(more).map(({ path }) => path)
const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 })
const banks = fc.array(some, { maxLength: 14 }).map((all) => all.map(question))
const blueprints = fc.array(
  fc.record(
    { topic: fc.constantFrom('law', 'reform'), count: fc.integer({ min: 1, max: 3 }) },
    { requiredKeys: ['count'] },
  ),
  { minLength: 1, maxLength: 3 },
)

describe('the paper of a group', () => {
  it('has only its questions and those for all, or the contest is refused, naming the group', () => {
    fc.assert(
      fc.property(banks, blueprints, some, seeds, (questions, blueprint, taken, seed) => {
        const contest = contestWith({
          questions,
          rounds: [round('r', taken, { blueprint }), round('rest', [])],
        })
        const told = contestFaults(contest)
          .filter(({ path }) => path.startsWith('rounds.0.blueprint'))
          .map(({ vi }) => vi)
        const [own] = contest.rounds
        if (!own) throw new Error('There is no round.')
        for (const { key, name } of groupsFor(own, contest.groups)) {
          const bank = bankOf(contest.questions, key)
          const plan = { blueprint: own.blueprint, questions: bank, shuffle: true }
          if (told.some((text) => text.includes(`Đợt r: ngân hàng của “${name.vi}”`))) {
            expect(() => paperFrom(seed, plan)).toThrow(RangeError)
            continue
          }
          const { questions } = paperFrom(seed, plan).paper
          expect(questions).toHaveLength(blueprint.reduce((sum, { count }) => sum + count, 0))
          for (const one of questions) expect(isForGroup(one, key)).toBe(true)
        }
      }),
    )
  })

  it('does not change with what other groups have', () => {
    fc.assert(
      fc.property(banks, banks, seeds, (first, others, seed) => {
        const own = [question(['A'], 100), ...first]
        const foreign = others.map((one, at) => ({
          ...one,
          ...{ code: `X${at}`, onlyGroups: ['B', 'C'] },
        }))
        const paperOf = (questions: object[]) => {
          const bank = bankOf(contestWith({ questions }).questions, 'A')
          const plan = { blueprint: [{ count: 1 }], questions: bank, shuffle: true }
          return paperFrom(seed, plan).show()
        }
        expect(paperOf([...own, ...foreign])).toEqual(paperOf(own))
      }),
    )
  })
})

describe('a contest’s groups', () => {
  it('take codes of their own, and a round each', () => {
    expect(pathsOf({})).toEqual([])
    expect(pathsOf({ groups: [] })).toEqual([])
    expect(pathsOf({ groups: [{ code: 'Bảng A', name: 'A' }] })).toEqual(['groups.0.code'])
    expect(pathsOf({ groups: [...groups, groups[0]] })).toEqual(['groups.3.code'])
    expect(faultsOf({ rounds: [round('r', ['A', 'B'])] })).toMatchObject([
      { path: 'rounds', vi: 'Chưa có đợt thi nào nhận bảng “Bảng C”.' },
    ])
  })

  it('are the only ones that rounds, questions and prizes name', () => {
    const rounds = [round('r', []), round('s', ['D'])]
    expect(pathsOf({ rounds })).toContain('rounds.1.onlyGroups')
    expect(pathsOf({ questions: [question(['A', 'D'], 1), question([], 2)] })).toEqual([
      'questions.0.onlyGroups',
    ])
    const prize = { name: 'Nhất', count: 1, onlyGroups: ['A'] }
    expect(pathsOf({ groups: [], prizes: [prize] })).toEqual(['prizes.0.onlyGroups'])
  })

  it('have prizes of their own in rounds of their own, and none over all rounds', () => {
    const prize = (onlyGroups: string[], more = {}) => ({
      prizes: [{ name: 'Nhất', count: 1, onlyGroups, ...more }],
    })
    const parted = { rounds: codes.map((code) => round(code, [code])), overall: 'best' }
    const overall = { scope: 'overall' }
    expect(pathsOf({ ...parted, ...prize(['A']) })).toEqual([])
    expect(pathsOf({ ...parted, ...prize(['A', 'B']) })).toEqual([])
    expect(pathsOf(prize(['A']))).toEqual(['prizes.0.onlyGroups'])
    expect(pathsOf({ ...parted, ...prize([], overall) })).toEqual(['prizes.0.scope'])
    expect(pathsOf({ overall: 'best', ...prize(['A'], overall) })).toContain('prizes.0.scope')
    expect(pathsOf({ overall: 'best', ...prize([], overall) })).toEqual([])
  })

  it('are named in both languages, unless they are all', () => {
    const { groups: known } = contestWith({})
    const names = { vi: 'Bảng A, Bảng C', en: 'Group A, Group C' }
    expect(groupNames({ onlyGroups: ['C', 'A'] }, known)).toEqual(names)
    expect(groupNames({}, known)).toBeNull()
    expect(groupNames({ onlyGroups: codes }, known)).toBeNull()
  })
})
