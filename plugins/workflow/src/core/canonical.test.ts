import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, contentHashOf } from './canonical.ts'

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, shuffled(member)]),
  )
}

describe('canonical JSON', () => {
  it('sorts keys and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: [undefined, 'ế'], c: undefined })).toBe(
      '{"a":[null,"ế"],"b":1}',
    )
  })

  it('refuses a number that is not finite', () => {
    expect(() => canonicalJson({ n: Number.NaN })).toThrow(TypeError)
  })

  it('is one text for one value, whatever the order of its keys, and parses back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(shuffled(value))).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('hashes as SHA-256 of its UTF-8 text', () => {
    const value = { tiêu: 'đề' }
    const expected = createHash('sha256').update('{"tiêu":"đề"}', 'utf8').digest('hex')
    expect(contentHashOf(value)).toBe(expected)
  })
})
