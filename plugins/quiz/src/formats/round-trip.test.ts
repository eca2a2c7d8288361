import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kinds } from '../core/questions/kinds.ts'
import type { Question } from '../core/questions/question.ts'
import { anyQuestion } from './questions.test-helper.ts'
import { readFile } from './read-file.ts'
import { writeFile } from './write-file.ts'

const some = (english: boolean) => fc.array(anyQuestion(english), { minLength: 1, maxLength: 6 })

const again = async (questions: readonly Question[], format: 'gift' | 'qti' | 'xlsx') => {
  const { bytes, losses } = writeFile(questions, format)
  const read = await readFile(bytes, { format })
  return { losses, read, questions: read.questions.map(({ question }) => question) }
}

describe('import → export → import', () => {
  it('is tried with all seven kinds', () => {
    const seen = new Set(fc.sample(anyQuestion(true), 300).map(({ type }) => type))
    expect([...seen].sort()).toEqual(Object.keys(kinds).sort())
  })

  it.each(['qti', 'xlsx'] as const)('%s loses nothing, English included', async (format) => {
    await fc.assert(
      fc.asyncProperty(some(true), async (questions) => {
        const { losses, read, questions: back } = await again(questions, format)
        expect(losses).toEqual([])
        expect(read.problems).toEqual([])
        expect(back).toEqual(questions)
      }),
      { numRuns: 150 },
    )
  })

  it('GIFT loses nothing but English, and says where', async () => {
    await fc.assert(
      fc.asyncProperty(some(false), async (questions) => {
        const { losses, read, questions: back } = await again(questions, 'gift')
        // An arrow on the left of a pair is the one sign that GIFT can't escape.
        const held = questions.filter(({ key }) => !losses.some(({ code }) => code === key))
        fc.pre(held.length === questions.length)
        expect(read.problems).toEqual([])
        expect(back).toEqual(questions)
      }),
      { numRuns: 300 },
    )
  })
})
