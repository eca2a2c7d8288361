import { describe, expect, it } from 'vitest'
import { faultOf } from './fault-of.test-helper.ts'
import { readData } from './read-data.ts'
import { defineTemplate, type Template } from './template.ts'

const notice: Template = {
  slug: 'notice',
  version: 1,
  label: { vi: 'Thông báo', en: 'Notice' },
  fields: [
    {
      ...{ name: 'text', type: 'text', required: true, minLength: 3, maxLength: 10 },
      label: { vi: 'Nội dung', en: 'Text' },
    },
    {
      ...{ name: 'tone', type: 'choice', required: false, default: 'calm' },
      label: { vi: 'Tông', en: 'Tone' },
      options: [
        { value: 'calm', label: { vi: 'Nhẹ', en: 'Calm' } },
        { value: 'loud', label: { vi: 'Mạnh', en: 'Loud' } },
      ],
    },
  ],
  variants: ['wide'],
  example: { text: 'Họp tổ' },
  render: () => ({ style: {}, children: [] }),
}
const read = (data: unknown) => readData(notice, data, () => true)

describe('a template', () => {
  it.each<[string, Partial<Template>]>([
    ['a slug with spaces', { slug: 'A b' }],
    ['half a version', { version: 1.5 }],
    ['no variants', { variants: [] }],
    ['a field twice', { fields: [...notice.fields, ...notice.fields] }],
    ['an example of no field', { example: { other: 'x' } }],
  ])('with %s is refused when it is defined', (_, part) => {
    expect(() => defineTemplate({ ...notice, ...part })).toThrow('Template "')
  })
})

describe('data', () => {
  it('is completed with defaults', () => {
    expect(read({ text: ' Họp  tổ ' })).toEqual({ text: 'Họp tổ', tone: 'calm' })
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
    ['an unknown field', { text: 'Họp', other: 'x' }, 'field-unknown', 'other'],
    ['a prototype', JSON.parse('{"__proto__": {"text": "Họp"}}'), 'field-unknown', '__proto__'],
  ])('of %s is refused with the field named', (_, data, code, field) => {
    expect(faultOf(() => read(data))).toMatchObject({ code, field })
  })
})
