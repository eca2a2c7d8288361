import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { normalQuestion } from '../../core/bank/normal.ts'
import type { Compared } from '../../core/bank/duplicates.ts'
import type { Question } from '../../core/questions/question.ts'
import { questionOf } from '../contest-of.ts'
import type { BankOptions } from './options.ts'

/** A question of the bank with its record's id. */
export type Kept = { id: string; question: Question; hasImage: boolean }

/** The bank's questions that the user may read, by code. */
export const bankQuestions = async (
  req: PayloadRequest,
  { collection }: BankOptions,
  where: Where = {},
): Promise<Kept[]> => {
  const { docs } = await req.payload.find({
    ...{ collection: collection as CollectionSlug, where, req, overrideAccess: false },
    ...{ depth: 0, limit: 0, pagination: false, sort: 'code' },
  })
  return (docs as unknown as Record<string, unknown>[]).map((doc) => ({
    id: String(doc['id']),
    question: normalQuestion(questionOf(doc)),
    hasImage: Boolean(doc['image']),
  }))
}

/** What two questions are compared by: what is asked and what is offered. */
export const comparedAs = (id: string, { text, rows }: Question): Compared => ({
  id,
  text: [text.vi, ...rows.flatMap((row) => [row.text.vi, row.match?.vi ?? ''])].join(' '),
})
