import { describe, expect, it } from 'vitest'
import { fold, slugify } from './fold.ts'
import { foldQuery } from './search-text.ts'

describe('folding', () => {
  it.each([
    ['Cải cách hành chính', 'cai cach hanh chinh'],
    ['ĐƯỜNG  ĐỒNG\u00a0LỘC', 'duong dong loc'],
    ['Ước mơ, Ổn định: Ỷ lại', 'uoc mo, on dinh: y lai'],
    ['Ca\u0309i ca\u0301ch', 'cai cach'],
  ])('turns %s into %s', (text, plain) => {
    expect(fold(text)).toBe(plain)
  })

  it('makes a slug of plain letters, digits and hyphens', () => {
    expect(slugify('Quyết định số 12/2026/QĐ-UBND: “mới”!')).toBe(
      'quyet-dinh-so-12-2026-qd-ubnd-moi',
    )
    expect(slugify('…')).toBe('')
    expect(slugify('a'.repeat(200))).toHaveLength(80)
  })
})

describe('a query', () => {
  it('searches the folded text beside the text itself, at any depth', () => {
    expect(
      foldQuery({ or: [{ title: { like: 'Cải cách' } }, { kind: { equals: 'news' } }] }, ['title']),
    ).toEqual({
      or: [
        { and: [{ or: [{ title: { like: 'Cải cách' } }, { searchText: { like: 'cai cach' } }] }] },
        { kind: { equals: 'news' } },
      ],
    })
  })

  it('leaves alone what is not a search in these texts', () => {
    const where = { title: { equals: 'Cải cách' }, slug: { like: 'x' }, n: { like: 5 } }
    expect(foldQuery(where, ['title'])).toEqual(where)
  })
})
