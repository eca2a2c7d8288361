import { expect, it } from 'vitest'
import { remarkDeed } from '../remarks/remark-deed.ts'
import { labelOfPath, namedFields } from './fields.ts'

const fields = [
  { type: 'ui', name: 'panel' },
  {
    type: 'tabs',
    tabs: [{ fields: [{ type: 'text', name: 'title', label: { vi: 'Tiêu đề', en: 'Title' } }] }],
  },
  { type: 'row', fields: [{ type: 'date', name: 'from', label: 'Từ' }] },
  { type: 'number', name: 'revision', admin: { hidden: true } },
]

it('names the fields of a document through tabs and rows', () => {
  const named = namedFields(fields, 'vi')
  expect(named).toEqual([
    { path: 'title', label: 'Tiêu đề', isText: true },
    { path: 'from', label: 'Từ', isText: false },
  ])
  expect(labelOfPath(named, 'title.0.text')).toBe('Tiêu đề')
  expect(labelOfPath(named, 'gone')).toBe('gone')
})

it('makes a suggestion of a quotation with other words, a comment of the rest', () => {
  const draft = { path: 'title', quote: 'triễn', text: '', replacement: 'triển' }
  expect(remarkDeed(draft)).toEqual({
    ...{ action: 'suggest', path: 'title', quote: 'triễn', replacement: 'triển' },
  })
  expect(remarkDeed({ ...draft, replacement: ' ' })).toBeNull()
  expect(remarkDeed({ path: '', quote: null, text: 'Hay', replacement: '' })).toEqual({
    ...{ action: 'comment', comment: 'Hay' },
  })
})
