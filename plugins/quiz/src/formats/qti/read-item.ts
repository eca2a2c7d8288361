import { type Losing, problemList } from '../../core/bank/problem.ts'
import { emptyQuestion, type Reading } from '../../core/bank/reading.ts'
import type { Question } from '../../core/questions/question.ts'
import { childrenOf, type Element } from '../xml/tree.ts'
import { interactions, type Told } from './interactions.ts'
import { attributeOf, findAll, plainName, within } from './names.ts'
import { responseOf } from './response.ts'
import { bilingual } from './texts.ts'

/** What stands beside an item in its package's manifest. */
export type ItemFacts = Partial<Pick<Question, 'key' | 'topic' | 'difficulty' | 'source'>>

const isInteraction = (name: string): boolean => name.endsWith('interaction')
const isLeftOut = (name: string): boolean =>
  isInteraction(name) || ['rubricblock', 'feedbackblock', 'templateblock'].includes(name)

const bodyText = (body: Element, interaction: Element, told: Told): Question['text'] => {
  const stem = bilingual([body], ({ name }) => !isLeftOut(plainName(name)))
  const prompt = bilingual(within(interaction, 'prompt'))
  told.images += stem.images + prompt.images
  const join = (...texts: (string | null | undefined)[]) => texts.filter(Boolean).join('\n')
  const en = join(stem.text.en, prompt.text.en)
  return { vi: join(stem.text.vi, prompt.text.vi), ...(en ? { en } : {}) }
}

const explained = (item: Element, body: Element) => {
  const feedback = [
    ...within(item, 'modalfeedback'),
    ...findAll(body, (name) => name === 'feedbackblock'),
  ]
  const [first, ...others] = feedback
  return { explanation: first ? bilingual([first]).text : { vi: '' }, others: others.length }
}

const reasonNot = (item: Element, body: Element | undefined): [vi: string, en: string] | null => {
  const asked = body ? findAll(body, isInteraction) : []
  const [only] = asked
  const name = only?.name ?? ''
  if (!only) return ['Mục này không có phần trả lời.', 'The item has no interaction.']
  if (asked.length > 1)
    return [
      `Mục này có ${asked.length} phần trả lời; mỗi câu hỏi ở đây chỉ có một.`,
      `The item has ${asked.length} interactions; a question here has one.`,
    ]
  if (!interactions[plainName(name)])
    return [`Dạng “${name}” không dùng được ở đây.`, `“${name}” can’t be used here.`]
  if (findAll(item, (one) => one === 'templatedeclaration').length > 0)
    return [
      'Mục này thay số ngẫu nhiên (template), không dùng được ở đây.',
      'The item is a template with random values, which can’t be used here.',
    ]
  return null
}

const partsLost = (item: Element, body: Element, others: number, told: Told): void => {
  const { line, part, images } = told
  if (images > 0)
    part(
      'image-lost',
      line,
      `${images} ảnh không nhập được. Hãy thêm ảnh vào câu hỏi sau khi nhập.`,
      `${images} pictures are left out. Add them to the question afterwards.`,
    )
  const inner = findAll(body, (name) => name === 'feedbackinline').length
  const rubrics = findAll(body, (name) => name === 'rubricblock').length
  if (others + inner + rubrics > 0)
    part(
      'feedback-lost',
      line,
      'Lời nhận xét cho từng phương án và hướng dẫn chấm không nhập được.',
      'Feedback on single answers and rubrics are left out.',
    )
}

/** Reads one item of QTI 2.1, 2.2 or 3.0. */
export const readItem = (item: Element, facts: ItemFacts = {}): Reading => {
  const { problems, left, part } = problemList()
  const [body] = within(item, 'itembody')
  const reason = reasonNot(item, body)
  const refuse = (code: Parameters<Losing>[0], vi: string, en: string): Reading => {
    left(code, item.line, vi, en)
    return { questions: [], problems }
  }
  if (!body || reason) return refuse('interaction-unsupported', ...(reason ?? ['', '']))
  const [interaction] = findAll(body, isInteraction)
  if (!interaction) return refuse('interaction-unsupported', '', '')
  const told: Told = { line: item.line, part, images: 0 }
  const response = responseOf(item, interaction)
  const answered =
    response && interactions[plainName(interaction.name)]?.(interaction, response, told, item)
  if (!answered)
    return refuse(
      'answer-missing',
      'Mục này không nêu đáp án đúng, hoặc nêu theo cách không dùng được ở đây.',
      'The item declares no right answer, or in a way that can’t be used here.',
    )
  const text = bodyText(body, interaction, told)
  const { explanation, others } = explained(item, body)
  partsLost(item, body, others, told)
  const title = attributeOf(item, 'title')
  const key = facts.key ?? (/^[A-Za-z0-9._-]{1,40}$/.test(title) ? title : '')
  const question = { ...emptyQuestion, ...answered, ...facts, text, explanation, key }
  return { questions: [{ line: item.line, question }], problems }
}

/** Items in a file: the root itself, or those within it. */
export const itemsIn = (root: Element): Element[] =>
  plainName(root.name) === 'assessmentitem'
    ? [root]
    : childrenOf(root).filter(({ name }) => plainName(name) === 'assessmentitem')
