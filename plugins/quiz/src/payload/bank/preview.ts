import type { PayloadRequest } from 'payload'
import { bankLimits } from '../../core/bank/bank-limits.ts'
import type { Problem } from '../../core/bank/problem.ts'
import type { Found } from '../../core/bank/reading.ts'
import type { Question } from '../../core/questions/question.ts'
import type { ReadFormat } from '../../formats/read-file.ts'
import { readerFor } from '../../formats/thread/in-thread.ts'
import type { Digested } from '../../formats/thread/work.ts'
import { bankQuestions, comparedAs, type Kept } from './bank-questions.ts'
import type { BankOptions } from './options.ts'
import type { BankRequest } from './read-request.ts'
import { type Topic, topicFinder, topicsOf } from './topics-of.ts'

/** Another question that says nearly the same: of the bank by its code, or of the file by its place. */
export type Near = { code?: string; at?: number; text: string; likeness: number }

/** A question that an import would bring. */
export type PreviewQuestion = Pick<Question, 'type' | 'text' | 'rows' | 'difficulty'> & {
  /** Its place in the file's list, by which it is chosen. */
  at: number
  line: number
  file?: string
  /** '' when it gets a new one. */
  code: string
  /** null when one has to be chosen. */
  topic: string | null
  source: string
  isTrue?: boolean
  near: Near[]
}

/** What an import would bring, and what not. */
export type Preview = {
  format: ReadFormat
  /** Sent back with the import, which then brings just this. */
  digest: string
  questions: PreviewQuestion[]
  problems: { line: number | null; file?: string; code: string; message: string; loses: string }[]
  topics: Topic[]
}

/** What was read, with the name of all that was. */
export const readBank = (
  { bytes, format }: BankRequest,
  { legacy }: BankOptions,
): Promise<Digested> => readerFor(legacy).work({ kind: 'read', bytes, format })

const nearTo = async (
  found: readonly Found[],
  kept: readonly Kept[],
  { legacy }: BankOptions,
): Promise<Near[][]> => {
  const own = found.map(({ question }, at) => comparedAs(String(at), question))
  const others = kept.map(({ id, question }) => comparedAs(id, question))
  const { between, within } = await readerFor(legacy).work({ kind: 'near', own, others })
  const near = found.map((): Near[] => [])
  const byId = new Map(kept.map((one) => [one.id, one.question]))
  for (const { a, b, likeness } of between) {
    const other = byId.get(b)
    if (other) near[Number(a)]?.push({ code: other.key, text: other.text.vi, likeness })
  }
  for (const { a, b, likeness } of within) {
    const first = found[Number(a)]
    if (first) near[Number(b)]?.push({ at: Number(a), text: first.question.text.vi, likeness })
  }
  return near.map((list) => list.sort((a, b) => b.likeness - a.likeness).slice(0, 3))
}

const part = (
  { line, file }: Found,
  code: Problem['code'],
  message: Problem['message'],
): Problem => ({ line, ...(file ? { file } : {}), code, message, loses: 'part' })

const codeTaken = (one: Found): Problem =>
  part(one, 'code-repeated', {
    vi: `Mã ${one.question.key} đã có; câu này sẽ nhận mã mới.`,
    en: `The code ${one.question.key} is taken; this question gets a new one.`,
  })

const topicUnknown = (one: Found): Problem =>
  part(one, 'topic-unknown', {
    vi: `Ngân hàng không có chủ đề “${one.question.topic.slice(0, 60)}”; câu này nhận chủ đề bạn chọn.`,
    en: `The bank has no topic “${one.question.topic.slice(0, 60)}”; this question gets the one you choose.`,
  })

/** What a file would bring into the bank; stores nothing. @throws BankError */
export const preview = async (
  req: PayloadRequest,
  request: BankRequest,
  options: BankOptions,
  language: 'vi' | 'en',
): Promise<Preview> => {
  const { questions: found, problems, format, digest } = await readBank(request, options)
  const kept = await bankQuestions(req, options)
  const topics = topicsOf(req, options)
  const topicNamed = topicFinder(topics)
  const near = await nearTo(found, kept, options)
  const taken = new Set(kept.map(({ question }) => question.key))
  const told = [...problems]
  const questions = found.map((one, at): PreviewQuestion => {
    const { key, topic, type, text, rows, difficulty, source = '', isTrue } = one.question
    const isFree = key !== '' && !taken.has(key)
    if (key !== '' && !isFree) told.push(codeTaken(one))
    taken.add(key)
    const named = topicNamed(topic)
    if (topic !== '' && named === null) told.push(topicUnknown(one))
    return {
      ...{ at, line: one.line, type, text, rows, difficulty, source },
      ...{ code: isFree ? key : '', topic: named, near: near[at] ?? [] },
      ...(one.file ? { file: one.file } : {}),
      ...(isTrue === undefined ? {} : { isTrue }),
    }
  })
  const shown = told.slice(0, bankLimits.problems)
  const more = told.length - shown.length
  if (more > 0)
    shown.push({
      ...{ line: null, code: 'line-unread', loses: 'part' },
      message: { vi: `Còn ${more} điểm nữa.`, en: `There are ${more} more.` },
    })
  return {
    ...{ format, digest, questions, topics },
    problems: shown.map(({ message, ...rest }) => ({ ...rest, message: message[language] })),
  }
}
