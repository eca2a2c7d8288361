import { expect, it } from 'vitest'
import type { Way } from '../../payload/view/ways.ts'
import { requestOf } from './deed.ts'
import { stated, waysShown } from './ways.ts'

const seat = { body: 'leadership', position: 'chairman' }
const own: Way = { capacity: null, onBehalfOf: null, by: null, seat }
const deputy: Way = { ...own, capacity: 'KT' }
const standIn: Way = { ...own, onBehalfOf: { id: '9', name: 'Hưng' }, by: 'substitution' }

const view = (approve: Way[]) => ({ allowed: ['approve' as const], ways: { approve, signOff: [] } })

it('shows nothing where there is nothing to state', () => {
  expect(waysShown(view([own]))).toEqual([])
  expect(waysShown({ ...view([deputy]), allowed: [] })).toEqual([])
  expect(waysShown(view([deputy]))).toEqual([deputy])
  expect(waysShown(view([standIn]))).toEqual([standIn])
})

it('states the one way there is, and never chooses among several', () => {
  expect(stated('approve', [deputy], null, '5')).toEqual({ capacity: 'KT', onBehalfOf: '5' })
  expect(stated('approve', [own, standIn], null, '5')).toBeNull()
  expect(stated('approve', [own, standIn], 1, '5')).toEqual({ onBehalfOf: '9' })
  expect(stated('publish', [own, standIn], null, '5')).toEqual({})
})

it('names the content that the person has before them', () => {
  const seen = { revision: 3, contentHash: 'new', live: { contentHash: 'old', since: '' } }
  expect(requestOf(seen, { action: 'approve' })).toMatchObject({ revision: 3, contentHash: 'new' })
  expect(requestOf(seen, { action: 'signOff' })).toMatchObject({ contentHash: 'old' })
  expect(requestOf(seen, { action: 'comment', comment: 'x' })).toEqual({
    action: 'comment',
    comment: 'x',
  })
})
