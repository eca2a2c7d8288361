import { describe, expect, it } from 'vitest'
import { faultOf } from './fault-of.test-helper.ts'
import { readData } from './read-data.ts'
import { defineTemplate } from './define-template.ts'
import type { Template } from './template.ts'

const notice: Template = {
  slug: 'notice',
  version: 1,
  label: { vi: 'Thông báo', en: 'Notice' },
  fields: {
    text: {
      ...{ type: 'text', required: true, minLength: 3, maxLength: 10 },
      label: { vi: 'Nội dung', en: 'Text' },
    },
    tone: {
      ...{ type: 'choice', default: 'calm' },
      label: { vi: 'Tông', en: 'Tone' },
      options: [
        { value: 'calm', label: { vi: 'Nhẹ', en: 'Calm' } },
        { value: 'loud', label: { vi: 'Mạnh', en: 'Loud' } },
      ],
    },
    points: {
      ...{ type: 'list', min: 0, max: 2 },
      label: { vi: 'Các ý', en: 'Points' },
      itemLabel: { vi: 'Ý', en: 'Point' },
      of: {
        title: {
          ...{ type: 'text', required: true, maxLength: 10 },
          label: { vi: 'Tên', en: 'Title' },
        },
      },
    },
    more: {
      ...{ type: 'link', required: false, maxLength: 60 },
      label: { vi: 'Địa chỉ', en: 'Address' },
    },
    photo: { type: 'photo', required: false, label: { vi: 'Ảnh', en: 'Photo' } },
  },
  variants: ['wide'],
  example: { text: 'Họp tổ' },
  render: () => ({ style: {}, children: [] }),
}
const read = (data: unknown) =>
  readData(notice, data, {
    hasGlyph: () => true,
    kit: { palettes: [], assets: [] },
    hasPhoto: (key) => key === 'known',
  })

describe('a template', () => {
  it.each<[string, Partial<Template>]>([
    ['a slug with spaces', { slug: 'A b' }],
    ['half a version', { version: 1.5 }],
    ['no variants', { variants: [] }],
    ['a variant that is none', { variants: ['round' as never] }],
    ['a field badly named', { fields: { 'my field': notice.fields['text'] as never } }],
    [
      'a default out of its options',
      {
        fields: { tone: { ...(notice.fields['tone'] as never as object), default: 'x' } as never },
      },
    ],
    [
      'a list of nothing',
      { fields: { points: { ...(notice.fields['points'] as never as object), of: {} } as never } },
    ],
    ['an example of no field', { example: { other: 'x' } }],
  ])('with %s is refused when it is defined', (_, part) => {
    expect(() => defineTemplate({ ...notice, ...part })).toThrow('Template "')
  })
})

describe('data', () => {
  it('is completed with defaults', () => {
    expect(read({ text: ' Họp  tổ ' })).toEqual({
      ...{ text: 'Họp tổ', tone: 'calm' },
      ...{ points: [], more: '', photo: '' },
    })
  })

  it('counts letters typed in parts as one', () => {
    expect(read({ text: 'Ế'.repeat(10).normalize('NFD') })['text']).toBe('Ế'.repeat(10))
  })

  it.each<[string, unknown, string, string]>([
    ['a list', [], 'field-type', 'data'],
    ['null', null, 'field-type', 'data'],
    ['nothing in it', {}, 'field-missing', 'text'],
    ['null for text', { text: null }, 'field-missing', 'text'],
    ['a number', { text: 5 }, 'field-type', 'text'],
    ['an object', { text: { a: 1 } }, 'field-type', 'text'],
    ['too little', { text: 'A' }, 'text-too-short', 'text'],
    ['too much', { text: 'A'.repeat(11) }, 'text-too-long', 'text'],
    ['100,000 characters', { text: 'A'.repeat(100_000) }, 'text-too-long', 'text'],
    ['an unknown choice', { text: 'Họp', tone: 'x' }, 'choice-unknown', 'tone'],
    ['a text for a list', { text: 'Họp', points: 'x' }, 'field-type', 'points'],
    ['too many items', { text: 'Họp', points: [{}, {}, {}] }, 'list-length', 'points'],
    ['an item of nothing', { text: 'Họp', points: [{}] }, 'field-missing', 'points.0.title'],
    ['an item that is none', { text: 'Họp', points: ['x'] }, 'field-type', 'points.0'],
    [
      'an item too long',
      { text: 'Họp', points: [{ title: 'A' }, { title: 'A'.repeat(11) }] },
      ...(['text-too-long', 'points.1.title'] as const),
    ],
    [
      'a script for an address',
      { text: 'Họp', more: 'javascript:alert(1)' },
      'link-invalid',
      'more',
    ],
    ['half an address', { text: 'Họp', more: 'dichvucong.gov.vn' }, 'link-invalid', 'more'],
    ['a photo that did not come', { text: 'Họp', photo: 'other' }, 'photo-missing', 'photo'],
    ['an unknown field', { text: 'Họp', other: 'x' }, 'field-unknown', 'other'],
    ['a prototype', JSON.parse('{"__proto__": {"text": "Họp"}}'), 'field-unknown', '__proto__'],
  ])('of %s is refused with the field named', (_, data, code, field) => {
    expect(faultOf(() => read(data))).toMatchObject({ code, field })
  })
})
