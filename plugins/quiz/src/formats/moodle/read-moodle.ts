import { readDifficulty } from '../../core/bank/difficulty.ts'
import { choiceOf, type Fraction, numberOf, shortAnswerOf } from '../../core/bank/fractions.ts'
import { type Losing, problemList } from '../../core/bank/problem.ts'
import { emptyQuestion, type Found, type Reading } from '../../core/bank/reading.ts'
import { splitRemark } from '../../core/bank/remark.ts'
import type { Question } from '../../core/questions/question.ts'
import { htmlReader } from '../html-text.ts'
import { childOf, childrenOf, type Element, textIn } from '../xml/tree.ts'

type Told = { line: number; left: Losing; part: Losing; images: number }

/** The text of an element that holds `<text>`, as plain text by its format. */
const plainIn = (element: Element | undefined, told: Told): string => {
  if (!element) return ''
  const text = textIn(childOf(element, 'text') ?? element)
  told.images += childrenOf(element, 'file').length
  const format = element.attributes['format'] ?? ''
  const isPlain = ['plain_text', 'markdown'].includes(format) || !/[<&]/.test(text)
  if (isPlain) return text
  const read = htmlReader(text)
  // Pictures that are files of the question were counted with them.
  if (childrenOf(element, 'file').length === 0) told.images += read.images
  return read.text
}

const fractionsOf = (question: Element, told: Told): Fraction[] => {
  const answers = childrenOf(question, 'answer')
  if (answers.some((answer) => plainIn(childOf(answer, 'feedback'), told) !== ''))
    told.part(
      'feedback-lost',
      told.line,
      'Lời nhận xét cho từng phương án không nhập được.',
      'Feedback on single answers is left out.',
    )
  return answers.map((answer) => ({
    text: plainIn(answer, told),
    percent: Number(answer.attributes['fraction'] ?? 0),
  }))
}

type Answered = Pick<Question, 'type' | 'rows' | 'isTrue' | 'tolerance'>
type Reader = (question: Element, told: Told) => Answered | null

const matching: Reader = (question, told) => {
  const pairs = childrenOf(question, 'subquestion').map((pair) => ({
    text: { vi: plainIn(pair, told) },
    match: { vi: plainIn(childOf(pair, 'answer'), told) },
  }))
  const rows = pairs.filter(({ text }) => text.vi.trim() !== '')
  if (rows.length < pairs.length)
    told.part(
      'options-lost',
      told.line,
      `${pairs.length - rows.length} vế ghép thừa (không có vế trái) không nhập được.`,
      `${pairs.length - rows.length} partners without a left side are left out.`,
    )
  return { type: 'matching', rows }
}

const readers: Record<string, Reader> = {
  multichoice: (question, told) =>
    choiceOf(
      fractionsOf(question, told),
      textIn(childOf(question, 'single')).trim() !== 'false',
      told,
    ),
  truefalse: (question, told) => {
    const right = fractionsOf(question, told).find(({ percent }) => percent > 0)
    return right ? { type: 'trueFalse', rows: [], isTrue: /^true$/i.test(right.text.trim()) } : null
  },
  shortanswer: (question, told) => shortAnswerOf(fractionsOf(question, told), told),
  numerical: (question, told) => {
    const fractions = fractionsOf(question, told)
    const numbers = childrenOf(question, 'answer').map((answer, at) => ({
      value: Number(fractions[at]?.text.trim() || NaN),
      tolerance: Number(textIn(childOf(answer, 'tolerance'))) || 0,
      percent: fractions[at]?.percent ?? 0,
    }))
    return numberOf(numbers, told)
  },
  matching,
  ordering: (question, told) => ({
    type: 'ordering',
    rows: fractionsOf(question, told)
      .sort((a, b) => a.percent - b.percent)
      .map(({ text }) => ({ text: { vi: text } })),
  }),
}

const tagsOf = (question: Element): string[] =>
  childrenOf(childOf(question, 'tags') ?? question, 'tag').map((tag) => textIn(tag).trim())

const tagged = (tags: readonly string[], name: string): string =>
  tags.find((tag) => tag.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''

const lost = (told: Told): void => {
  if (told.images > 0)
    told.part(
      'image-lost',
      told.line,
      `${told.images} ảnh không nhập được. Hãy thêm ảnh vào câu hỏi sau khi nhập.`,
      `${told.images} pictures are left out. Add them to the question afterwards.`,
    )
}

const keyOf = (question: Element): string => {
  const id = textIn(childOf(question, 'idnumber')).trim()
  const name = textIn(childOf(question, 'name')).trim()
  return id || (/^[A-Za-z0-9._-]{1,40}$/.test(name) ? name : '')
}

const questionOf = (element: Element, topic: string, left: Losing, part: Losing): Found | null => {
  const type = element.attributes['type'] ?? ''
  const told: Told = { line: element.line, left, part, images: 0 }
  const reader = readers[type]
  if (!reader) {
    left(
      'type-unsupported',
      element.line,
      `Dạng câu hỏi “${type.slice(0, 40)}” của Moodle không dùng được ở đây.`,
      `Moodle’s question type “${type.slice(0, 40)}” can’t be used here.`,
    )
    return null
  }
  const answered = reader(element, told)
  if (!answered) {
    left('answer-missing', element.line, 'Câu hỏi chưa có đáp án đúng.', 'No answer is right.')
    return null
  }
  const tags = tagsOf(element)
  const text = { vi: plainIn(childOf(element, 'questiontext'), told) }
  const remark = splitRemark(plainIn(childOf(element, 'generalfeedback'), told))
  lost(told)
  const difficulty = tags
    .map((tag) => readDifficulty(tag.replace(/^difficulty=/, '')))
    .find(Boolean)
  const question = { ...emptyQuestion, ...answered, ...remark, text, key: keyOf(element) }
  return {
    line: element.line,
    question: {
      ...question,
      topic: tagged(tags, 'topic') || topic,
      difficulty: difficulty ?? 'medium',
    },
  }
}

/**
 * Reads Moodle's XML. HTML becomes plain text as `readHtml` says; pictures and feedback on single
 * answers are told as lost, and so are kinds that can't be marked by themselves.
 */
export const readMoodle = (root: Element): Reading => {
  const { problems, left, part } = problemList()
  let topic = ''
  const questions = childrenOf(root, 'question').flatMap((element) => {
    if (element.attributes['type'] === 'category') {
      topic = textIn(childOf(element, 'category')).trim().split('/').at(-1)?.trim() ?? ''
      return []
    }
    const found = questionOf(element, topic, left, part)
    return found ? [found] : []
  })
  return { questions, problems }
}
