import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { canonicalFields, isBlank } from './canonical-fields.ts'
import { bareStructure, compose } from './compose.ts'
import { References } from './references.ts'

const text = (name: string, localized = false) => ({ name, type: 'text', localized })
const fields = [
  text('title', true),
  text('code'),
  { name: 'tags', type: 'select', hasMany: true },
  { name: 'group', type: 'group', flattenedFields: [text('hint', true), text('unit')] },
  { name: 'rows', type: 'array', flattenedFields: [text('id'), text('name'), text('note', true)] },
  {
    name: 'parts',
    type: 'blocks',
    blocks: [{ slug: 'quote', flattenedFields: [text('words', true), text('by')] }],
  },
] as unknown as FlattenedField[]

const record = {
  title: { vi: 'Chợ', en: 'Market' },
  code: 'C1',
  group: { hint: { vi: 'gợi ý', en: 'hint' }, unit: 'kg' },
  rows: [
    { id: 'a', name: 'A', note: { vi: 'một' } },
    { id: 'b', name: 'B', note: { vi: 'hai', en: 'two' } },
    { id: 'c', name: 'C', note: { vi: 'ba' } },
  ],
  parts: [{ id: 'p', blockType: 'quote', by: 'X', words: { vi: 'lời', en: 'words' } }],
}

const part = (locale: string, shared: boolean, data: object = record) =>
  canonicalFields(fields, data, {
    references: new References(),
    locales: true,
    part: { locale, shared },
  })

describe('a part of a record', () => {
  it('of another locale is its values alone, in their places, without what comes after them', () => {
    expect(part('en', false)).toEqual({
      title: { en: 'Market' },
      group: { hint: { en: 'hint' } },
      rows: [{}, { note: { en: 'two' } }],
      parts: [{ blockType: 'quote', words: { en: 'words' } }],
    })
  })

  it('of the default locale has what is shared too, and nothing of the others', () => {
    expect(JSON.stringify(part('vi', true))).not.toMatch(/Market|hint"}|two|words"}/)
    expect(part('vi', true)).toMatchObject({ code: 'C1', rows: [{ name: 'A' }, {}, {}] })
  })

  it('is blank where rows hold no values', () => {
    expect(isBlank(part('fr', false))).toBe(true)
    expect(isBlank([{}, { blockType: 'quote' }])).toBe(true)
    expect(isBlank({ number: 0 })).toBe(false)
  })
})

describe('composing', () => {
  const all = ['vi', 'en']

  it('takes each locale from its source and leaves the others empty', () => {
    const made = compose(fields, record, [{ locale: 'vi', data: record }], all)
    expect(part('vi', true, made)).toEqual(part('vi', true))
    expect(isBlank(part('en', false, made))).toBe(true)
    expect(made).toMatchObject({ title: { vi: 'Chợ', en: null }, tags: [] })
  })

  it('finds the rows of another source by their ids', () => {
    const moved = { ...record, rows: [record.rows[1], record.rows[0]] }
    const sources = [
      { locale: 'vi', data: record },
      { locale: 'en', data: moved },
    ]
    const made = compose(fields, record, sources, all)
    expect(part('en', false, made)).toEqual(part('en', false))
  })

  it('without what is shared gives the values bare rows', () => {
    const sources = [{ locale: 'en', data: record }]
    const made = compose(fields, bareStructure(fields, sources), sources, all)
    expect(part('en', false, made)).toEqual(part('en', false))
    expect(isBlank(part('vi', true, made))).toBe(true)
    expect(JSON.stringify(made)).not.toMatch(/C1|kg|"A"|"B"|"X"/)
  })
})
