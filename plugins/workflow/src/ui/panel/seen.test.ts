import { expect, it } from 'vitest'
import { lastVisit, seenFrom } from './seen.ts'

const at = (time: string) => `2026-12-01T${time}:00.000Z`
const seen = { version: 'v2', contentHash: 'b', seq: 4, at: at('08:00') }
const before = { version: 'v1', contentHash: 'a', seq: 2, at: at('06:00') }

it('compares with the visit before as long as this one goes on, reloads included', () => {
  expect(lastVisit({ ...seen, before }, new Date(at('08:20')))).toEqual(before)
  expect(lastVisit(seen, new Date(at('08:20')))).toBeNull()
})

it('compares with what was seen last once another visit begins', () => {
  expect(lastVisit({ ...seen, before }, new Date(at('09:00')))).toEqual(seen)
  expect(lastVisit(null, new Date(at('09:00')))).toBeNull()
})

it('takes nothing from preferences of another form', () => {
  expect(seenFrom({ contentHash: 3 })).toBeNull()
  expect(seenFrom('x')).toBeNull()
  expect(seenFrom({ ...seen, before: 'x' })).toEqual({ ...seen, before: null })
})
