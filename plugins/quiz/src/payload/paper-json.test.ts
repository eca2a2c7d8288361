import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bytesOf, paperJson, utf8Json } from './paper-json.ts'

const anything = fc.string({ unit: 'binary' })
const hostile = fc.constantFrom(
  ...[
    '"',
    '\\',
    '","id":"x',
    '</script><script>',
    '\u2028',
    '\u0000',
    '\ud800',
    '😀',
    'Đ\u0309',
    '\u202e',
  ],
)
const text = fc.record({ vi: fc.oneof(anything, hostile), en: anything }, { requiredKeys: ['vi'] })
const id = fc.stringMatching(/^[\w-]{12}$/)
const choices = fc.array(fc.record({ id, text }), { maxLength: 5 })
const questions = fc.array(
  fc.record(
    {
      id,
      type: fc.constantFrom('oneAnswer', 'matching', 'number'),
      text,
      multiple: fc.boolean(),
      options: choices,
      matches: choices,
      input: fc.constantFrom('text', 'number'),
    },
    { requiredKeys: ['id', 'type', 'text', 'multiple', 'options'] },
  ),
)
const picture = fc.option(fc.record({ name: anything, alt: text }), { nil: undefined })

it('writes a paper as JSON.stringify does, whatever its texts say', () => {
  fc.assert(
    fc.property(questions, fc.array(picture), (paper, pictures) => {
      const told = paper.map((question, place) => {
        const image = pictures[place]
        return image ? { ...question, image } : question
      })
      const made = () => Buffer.from(bytesOf(paperJson(paper, (place) => pictures[place])))
      expect(made().toString('utf8')).toBe(JSON.stringify(told))
      // The second time its texts are known.
      expect(made().toString('utf8')).toBe(JSON.stringify(told))
    }),
  )
})

it('keeps the bytes of any text', () => {
  fc.assert(
    fc.property(fc.oneof(anything, hostile), (said) => {
      expect(JSON.parse(Buffer.from(bytesOf(utf8Json({ said }))).toString('utf8'))).toEqual({
        said,
      })
    }),
  )
})
