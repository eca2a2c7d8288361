import type { Collection, PayloadRequest } from 'payload'
import { QuizError } from '../../core/quiz-error.ts'
import type { BankOptions } from './options.ts'

/** The bank's collection as configured. @throws Error when the project has none of that name */
export const bankOf = ({ payload }: PayloadRequest, { collection }: BankOptions) => {
  const known = (payload.collections as Record<string, Collection | undefined>)[collection]
  if (known) return known.config
  throw new Error(`quiz: there is no collection "${collection}" for the question bank.`)
}

/**
 * Lets in whom the collection's own access lets do it.
 *
 * @throws QuizError 401 or 403
 */
export const admit = async (
  req: PayloadRequest,
  options: BankOptions,
  operation: 'read' | 'create',
): Promise<void> => {
  const rule = bankOf(req, options).access[operation]
  if (req.user && (await rule({ req })) === true) return
  throw new QuizError('sign-in-first', req.user ? 403 : 401, {
    vi: 'Ngân hàng câu hỏi chỉ dành cho người tổ chức cuộc thi.',
    en: 'The question bank is for those who run contests.',
  })
}
