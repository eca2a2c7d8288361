import type { PayloadRequest } from 'payload'
import { readerFor } from '../../formats/thread/in-thread.ts'
import { bankQuestions, comparedAs } from './bank-questions.ts'
import type { BankOptions } from './options.ts'

type One = { id: string; code: string; text: string }

/** Two questions of the bank that say nearly the same. */
export type Pair = { a: One; b: One; likeness: number }

/** Those pairs, the likest first, at most 500. */
export const findDuplicates = async (
  req: PayloadRequest,
  options: BankOptions,
): Promise<{ pairs: Pair[]; compared: number }> => {
  const kept = await bankQuestions(req, options)
  const byId = new Map(
    kept.map(({ id, question }) => [id, { id, code: question.key, text: question.text.vi }]),
  )
  const texts = kept.map(({ id, question }) => comparedAs(id, question))
  const found = await readerFor(options.legacy).work({ kind: 'alike', texts })
  const pairs = found.pairs.flatMap(({ a, b, likeness }) => {
    const [one, other] = [byId.get(a), byId.get(b)]
    return one && other ? [{ a: one, b: other, likeness }] : []
  })
  return { pairs, compared: kept.length }
}
