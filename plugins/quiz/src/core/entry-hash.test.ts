import { describe, expect, it } from 'vitest'
import { entryText, type HandedIn, wholeAnswers } from './entry-hash.ts'
import { sha256Hex } from './keyed-hash.ts'

const entry: HandedIn = {
  ...{ receipt: '7KFA-93QX-HM4E', submittedAt: '2026-11-26T01:02:03.004Z', prediction: 12 },
  answers: { q1: ['a', 'b'], q2: [] },
}

describe('the text that an entry’s hash is of', () => {
  it('is one line of JSON with sorted keys, whatever order they come in', () => {
    const text =
      '{"answers":{"q1":["a","b"],"q2":[]},"prediction":12,"receipt":"7KFA-93QX-HM4E","submittedAt":"2026-11-26T01:02:03.004Z"}'
    expect(entryText(entry)).toBe(text)
    const { receipt, answers, ...rest } = entry
    const turned = {
      ...rest,
      answers: { q2: answers['q2'] ?? [], q1: answers['q1'] ?? [] },
      receipt,
    }
    expect(entryText(turned)).toBe(text)
    expect(sha256Hex(text)).toBe('e58061043570a237110ea7b12ad352424aa026365bb8692386132772a494c01e')
  })

  it('differs by each of its parts', () => {
    const others: Partial<HandedIn>[] = [
      { receipt: '7KFA-93QX-HM4F' },
      { submittedAt: '2026-11-26T01:02:03.005Z' },
      { prediction: 13 },
      { prediction: null },
      { answers: { q1: ['b', 'a'], q2: [] } },
      { answers: { q1: ['a'], q2: [] } },
      { answers: { q1: ['a', 'b'] } },
    ]
    const texts = [{}, ...others].map((other) => entryText({ ...entry, ...other }))
    expect(new Set(texts).size).toBe(others.length + 1)
  })

  it('names every question of the paper, and no other', () => {
    const asked = [{ id: 'q2' }, { id: 'q1' }]
    expect(wholeAnswers(asked, { q1: ['a'], q9: ['x'] })).toEqual({ q1: ['a'], q2: [] })
  })
})
