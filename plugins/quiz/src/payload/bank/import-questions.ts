import {
  type CollectionSlug,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import type { Question } from '../../core/questions/question.ts'
import { QuizError } from '../../core/quiz-error.ts'
import { bankQuestions } from './bank-questions.ts'
import { codeMaker } from './codes.ts'
import type { BankOptions } from './options.ts'
import { readBank } from './preview.ts'
import type { BankRequest } from './read-request.ts'
import { recordOf } from './record.ts'
import { topicFinder, topicsOf } from './topics-of.ts'

/** What an import did: the codes of what came in, in the file's order. */
export type ImportResult = { created: number; codes: string[] }

type Choice = { chosen: number[]; digest: string; topic: string; source: string; set: string }

const invalid = (field: string, vi: string, en: string, status = 400) =>
  new QuizError('body-invalid', status, { vi, en }, { field })

const choiceOf = ({ data }: BankRequest): Choice => {
  const { chosen, digest, topic = '', source = '', set = '' } = data
  const isList =
    Array.isArray(chosen) && chosen.every((at) => Number.isInteger(at) && (at as number) >= 0)
  if (!isList || chosen.length === 0)
    throw invalid('chosen', 'Chưa chọn câu hỏi nào để nhập.', 'chosen: places of the preview.')
  if (typeof digest !== 'string' || typeof topic !== 'string' || typeof source !== 'string')
    throw invalid('digest', 'Hãy xem trước rồi mới nhập.', 'digest: as the preview gave it.')
  if (typeof set !== 'string' || set.trim().length > 60)
    throw invalid('set', 'Tên bộ câu hỏi dài tối đa 60 ký tự.', 'set: at most 60 letters.')
  const common = { source: source.trim().slice(0, 500), set: set.trim() }
  return { chosen: chosen as number[], digest, topic, ...common }
}

/** With its code, topic and source. @throws QuizError naming what is missing */
const completed = (
  question: Question,
  code: string,
  topic: string | null,
  source: string,
): Question => {
  if (!topic)
    throw invalid(
      'topic',
      'Có câu chưa có chủ đề. Hãy chọn chủ đề cho những câu này.',
      'A question has no topic: choose one for those.',
    )
  if (!source)
    throw invalid(
      'source',
      'Có câu chưa ghi căn cứ. Hãy ghi căn cứ chung cho những câu này.',
      'A question has no source: give one for those.',
    )
  return { ...question, key: code, topic, source }
}

const store = async (
  req: PayloadRequest,
  { collection }: BankOptions,
  questions: readonly Question[],
  set: string,
): Promise<void> => {
  const own = await initTransaction(req)
  try {
    for (const question of questions)
      await req.payload.create({
        collection: collection as CollectionSlug,
        data: { ...recordOf(question), ...(set ? { set } : {}) } as never,
        ...{ req, overrideAccess: false, depth: 0 },
      })
    if (own) await commitTransaction(req)
  } catch (error) {
    if (own) await killTransaction(req)
    if (!(error instanceof ValidationError)) throw error
    const { message, path } = error.data.errors[0] ?? { message: '', path: '' }
    throw invalid(
      path,
      `Ngân hàng không nhận một câu: ${message} Không câu nào được nhập.`,
      `The bank refuses a question: ${message} None came in.`,
    )
  }
}

/**
 * Brings the chosen questions of a file into the bank, all or none.
 *
 * @throws QuizError when the file is not what was previewed (409), or something is missing
 * @throws BankError when it can't be read
 */
export const importQuestions = async (
  req: PayloadRequest,
  request: BankRequest,
  options: BankOptions,
): Promise<ImportResult> => {
  const choice = choiceOf(request)
  const { questions: found, digest } = await readBank(request, options)
  const wanted = new Set(choice.chosen)
  if (digest !== choice.digest || [...wanted].some((at) => at >= found.length))
    throw invalid(
      'digest',
      'Tệp đã khác so với lúc xem trước. Hãy xem trước lại.',
      'The file is not the one that was previewed. Preview it again.',
      409,
    )
  const topics = topicsOf(req, options)
  const topicNamed = topicFinder(topics)
  const fallback = topicNamed(choice.topic)
  const kept = await bankQuestions(req, options)
  const taken = new Set(kept.map(({ question }) => question.key))
  const said = found.map(({ question }) => question.key)
  const newCode = codeMaker(new Set([...taken, ...said]))
  const questions = found.flatMap(({ question }, at) => {
    if (!wanted.has(at)) return []
    const code = question.key && !taken.has(question.key) ? question.key : newCode()
    taken.add(code)
    const topic = topicNamed(question.topic) ?? fallback
    return [completed(question, code, topic, question.source ? question.source : choice.source)]
  })
  await store(req, options, questions, choice.set)
  return { created: questions.length, codes: questions.map(({ key }) => key) }
}
