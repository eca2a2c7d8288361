import { expect, it } from 'vitest'
import type { StageView } from '../../payload/view/stages.ts'
import { showsQuorum, stepsOf } from './steps.ts'

const stage = (name: string, passed: boolean, needed = 1): StageView => ({
  name,
  label: { vi: name, en: name },
  approveLabel: { vi: name, en: name },
  body: name,
  parties: [{ name, needed, given: [] }],
  passed,
  approvedBy: null,
  signs: false,
})

const assignees = [{ id: '1', name: 'An', body: 'b', position: 'member' }]
const open = { assignees, dueAt: '2026-12-01T01:00:00.000Z', fast: null }

it('says where each stage stands and whose turn it is', () => {
  const stages = [stage('a', true), stage('b', false), stage('c', false)]
  const steps = stepsOf({ ...open, state: 'b', stages })
  expect(steps.map(({ status }) => status)).toEqual(['done', 'current', 'ahead'])
  expect(steps[1]).toMatchObject({ waiting: ['An'], dueAt: open.dueAt })
})

it('says what is still to be signed off of content that went public first', () => {
  const due = '2026-12-02T01:00:00.000Z'
  const fast = { by: { id: '2', name: 'B' }, at: '', due, stages: ['a'] }
  const steps = stepsOf({ ...open, state: 'published', stages: [stage('a', false)], fast })
  expect(steps[0]).toMatchObject({ status: 'owed', dueAt: due, waiting: ['An'] })
})

it('counts persons where more than one has to agree', () => {
  expect(showsQuorum(stage('a', false))).toBe(false)
  expect(showsQuorum(stage('a', false, 3))).toBe(true)
})
