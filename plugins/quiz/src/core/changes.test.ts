import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contestOf } from '../payload/contest-of.ts'
import { changeFaults } from './changes.ts'

const opensAt = '2026-11-20T01:00:00.000Z'
const [before, after] = [Date.parse(opensAt) - 1, Date.parse(opensAt)]
const data = {
  ...{ id: '1', slug: 'thi', title: 'Thi', rules: 'Luật', consent: 'Đồng ý', fields: ['phone'] },
  ...{ predictionQuestion: 'Bao nhiêu bài?', predictionTarget: 'perfect', tieBreaks: ['fastest'] },
  rounds: [
    { code: 'a', opensAt, closesAt: '2026-11-27T01:00:00.000Z', blueprint: [{ count: 1 }] },
    {
      ...{ code: 'b', opensAt: '2026-11-28T01:00:00.000Z' },
      ...{ closesAt: '2026-11-30T01:00:00.000Z', blueprint: [{ count: 1 }] },
    },
  ],
  prizes: [{ name: 'Nhất', count: 1, scope: 'overall' }],
  units: [{ name: 'Tổ 1', headCount: 10 }],
  questions: [
    { code: 'Q1', text: 'Một?', options: [{ text: 'a', correct: true }, { text: 'b' }] },
    { code: 'Q2', text: 'Hai?', options: [{ text: 'a', correct: true }, { text: 'b' }] },
  ],
}
const note = { changes: [{ text: 'Sửa theo văn bản mới.', at: opensAt }] }
const pathsOf = (more: object, { closed = [] as string[], now = after, old = {} } = {}) =>
  changeFaults(
    JSON.parse(JSON.stringify(contestOf({ ...data, ...old }))) as ReturnType<typeof contestOf>,
    contestOf({ ...data, ...more }),
    { closed, now },
  ).map(({ path }) => path)

const [first, second] = data.rounds
const changes: [string, object][] = [
  ['the window', { rounds: [{ ...first, closesAt: '2026-11-29T01:00:00.000Z' }, second] }],
  ['the blueprint', { rounds: [{ ...first, blueprint: [{ count: 2 }] }, second] }],
  ['the key', { questions: [{ ...data.questions[0], options: [] }, data.questions[1]] }],
  ['a picture', { questions: [{ ...data.questions[0], image: 'x' }, data.questions[1]] }],
  ['prizes', { prizes: [] }],
  ['ranking', { tieBreaks: ['earliest'] }],
  ['units', { units: [{ name: 'Tổ 1', headCount: 11 }] }],
  ['rules', { rules: 'Luật khác' }],
  ['extra time', { extraTimePercent: 300 }],
  ['who may be helped', { assisted: true }],
  ['how long data are kept', { retentionMonths: 120 }],
  ['groups', { groups: [{ code: 'A', name: 'Bảng A' }] }],
  ['whom a round takes', { rounds: [{ ...first, onlyGroups: ['A'] }, second] }],
  [
    'whom a question is for',
    { questions: [{ ...data.questions[0], onlyGroups: ['A'] }, data.questions[1]] },
  ],
]

describe('a change after the opening', () => {
  it.each(changes)('of %s takes a public note, and none before', (_, more) => {
    expect(pathsOf(more)).toEqual(['changes'])
    expect(pathsOf({ ...more, ...note })).toEqual([])
    expect(pathsOf(more, { now: before })).toEqual([])
    // A note that stood there already says nothing of this change.
    expect(pathsOf({ ...more, ...note }, { old: note })).toEqual(['changes'])
    expect(pathsOf({ ...more, changes: [{ text: 'sửa' }] })).toEqual(['changes'])
  })

  it('is asked for in words', () => {
    const [fault] = changeFaults(
      contestOf(data),
      contestOf({ ...data, groups: [{ code: 'A', name: 'Bảng A' }] }),
      { closed: [], now: after },
    )
    expect([fault?.vi, fault?.en]).toEqual([
      expect.stringContaining('nay đổi: bảng thi.'),
      expect.stringContaining('these change: groups.'),
    ])
  })

  it('of titles or the order of questions takes none', () => {
    expect(pathsOf({ title: 'Khác', questions: [...data.questions].reverse() })).toEqual([])
  })

  it('never touches the prediction, nor a note that was published', () => {
    expect(pathsOf({ predictionTarget: 'entries', ...note })).toEqual(['predictionQuestion'])
    expect(pathsOf({ predictionQuestion: 'Khác?', ...note }, { now: before })).toEqual([])
    expect(pathsOf({}, { old: note })).toEqual(['changes'])
  })

  it('never changes what makes a participant one person', () => {
    expect(pathsOf({ uniqueness: 'none', ...note })).toEqual(['uniqueness'])
    expect(pathsOf({ uniqueness: 'none' }, { now: before })).toEqual([])
  })

  it('never takes a group away that somebody may have chosen', () => {
    const groups = [
      { code: 'A', name: 'Bảng A' },
      { code: 'B', name: 'Bảng B' },
    ]
    const old = { groups }
    const [a] = groups
    expect(pathsOf({ groups: [a, { code: 'C', name: 'Bảng B' }], ...note }, { old })).toEqual([
      'groups',
    ])
    expect(pathsOf({ groups: [a], ...note }, { old, now: before })).toEqual([])
    const more = [{ ...a, name: 'Bảng A: học sinh' }, ...groups.slice(1), { code: 'C', name: 'C' }]
    expect(pathsOf({ groups: more, ...note }, { old })).toEqual([])
  })

  it('leaves closed rounds, and what a frozen list follows, as they are', () => {
    const closed = ['a']
    const [moved, , key] = changes.map(([, more]) => more)
    expect(pathsOf({ ...moved, ...note }, { closed })).toEqual(['rounds'])
    expect(pathsOf({ rounds: [second], ...note }, { closed })).toEqual(['rounds'])
    expect(pathsOf({ prizes: [], ...note }, { closed })).toEqual(['tieBreaks'])
    expect(pathsOf({ tieBreaks: [], ...note }, { closed })).toEqual(['tieBreaks'])
    expect(pathsOf({ ...key, ...note }, { closed })).toEqual([])
    const later = { ...second, closesAt: '2026-12-01T01:00:00.000Z' }
    expect(pathsOf({ rounds: [first, later], ...note }, { closed })).toEqual([])
  })

  it('is never found where nothing changed', () => {
    fc.assert(
      fc.property(fc.subarray(changes), fc.subarray(['a', 'b', 'chung-cuoc']), (some, closed) => {
        const same = Object.assign({}, ...some.map(([, more]) => more)) as object
        expect(pathsOf(same, { old: same, closed })).toEqual([])
      }),
    )
  })
})
