import { expect, it } from 'vitest'
import { defineWorkflow } from './define.ts'
import { shortages } from './staffing.ts'

const word = { vi: 'x', en: 'x' }
const stage = { label: word, approveLabel: word }
const definition = defineWorkflow({
  version: 1,
  stages: [
    { ...stage, name: 'one', by: { body: 'a' } },
    { ...stage, name: 'two', by: { body: 'a', positions: ['chief'] } },
    { ...stage, name: 'all', by: { body: 'b' }, quorum: 'all' },
    { ...stage, name: 'three', parties: [{ by: { body: 'a' }, quorum: 3 }, { by: { role: 'r' } }] },
  ],
  publish: [{ body: 'a' }],
  unpublish: [{ body: 'a' }],
})

it('tells the stages in which nobody can act, or fewer than the quorum', () => {
  const seats = [{ body: 'a', position: 'member' }]
  const everyone = ['x', 'y'].map((id) => ({ id, name: id, seats, isEditor: true }))
  expect(shortages(definition, everyone)).toEqual([
    { stage: 'two', party: 'a', needed: 1, there: 0 },
    { stage: 'all', party: 'b', needed: 1, there: 0 },
    { stage: 'three', party: 'a', needed: 3, there: 2 },
    { stage: 'three', party: 'r', needed: 1, there: 0 },
  ])
})
