import { expect, it } from 'vitest'
import type { WorkflowView } from '../../payload/view/view.ts'
import { fromLocal, toLocal } from './local-time.ts'
import { deedFrom, emptyForm } from './question.ts'

const by = { id: '1', name: 'An' }
const view = {
  publishAt: { at: '2026-12-01T01:00:00.000Z', by },
  takeDownAt: null,
} as WorkflowView

it('reads and writes times as Vietnam’s', () => {
  expect(fromLocal('2026-12-01T08:00')).toBe('2026-12-01T01:00:00.000Z')
  expect(toLocal('2026-12-01T17:30:00.000Z')).toBe('2026-12-02T00:30')
  expect(fromLocal('')).toBeNull()
  expect(fromLocal('mai')).toBeNull()
})

it('sends only the times that were changed, and null for one that was emptied', () => {
  const form = emptyForm(view)
  expect(form.publishAt).toBe('2026-12-01T08:00')
  expect(deedFrom('schedule', view, form)).toEqual({ missing: 'giveTime' })
  expect(deedFrom('schedule', view, { ...form, takeDownAt: '2026-12-09T17:00' })).toEqual({
    deed: { action: 'schedule', takeDownAt: '2026-12-09T10:00:00.000Z' },
  })
  expect(deedFrom('schedule', view, { ...form, publishAt: '' })).toEqual({
    deed: { action: 'schedule', publishAt: null },
  })
})

it('asks for a reason or a person where one is needed', () => {
  const form = emptyForm(view)
  expect(deedFrom('takeDown', view, form)).toEqual({ missing: 'giveReason' })
  expect(deedFrom('return', view, { ...form, chosen: ['Sai chính tả'] })).toEqual({
    deed: { action: 'return', comment: 'Sai chính tả' },
  })
  expect(deedFrom('reassign', view, form)).toEqual({ missing: 'givePerson' })
  expect(deedFrom('recall', view, form)).toEqual({ deed: { action: 'recall' } })
})
