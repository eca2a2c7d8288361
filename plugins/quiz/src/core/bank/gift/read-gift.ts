import { readDifficulty } from '../difficulty.ts'
import type { HtmlReader } from '../html.ts'
import { type Losing, problemList } from '../problem.ts'
import { emptyQuestion, type Found, type Reading } from '../reading.ts'
import { splitRemark } from '../remark.ts'
import { giftText } from './answers.ts'
import { type GiftBlock, giftBlocks } from './blocks.ts'
import { giftBody } from './body.ts'
import { findBare, giftUnescape } from './escape.ts'

type Parts = { title: string; before: string; body: string; after: string }

/** null when braces are missing or don't close. */
const partsOf = (text: string): Parts | null => {
  const end = text.startsWith('::') ? findBare(text, '::', 2) : -1
  const title = end < 0 ? '' : giftUnescape(text.slice(2, end)).trim()
  const rest = end < 0 ? text : text.slice(end + 2)
  const open = findBare(rest, '{')
  const close = open < 0 ? -1 : findBare(rest, '}', open + 1)
  if (close < 0 || findBare(rest, '{', close) >= 0) return null
  const after = rest.slice(close + 1)
  return { title, before: rest.slice(0, open), body: rest.slice(open + 1, close), after }
}

const tagOf = (tags: readonly string[], name: string): string =>
  tags.find((tag) => tag.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''

const topicOf = ({ tags, category }: GiftBlock): string =>
  tagOf(tags, 'topic') || (category.split('/').at(-1)?.trim() ?? '')

type Ways = { html: HtmlReader; left: Losing; part: Losing }

const missing = ({ line, text }: GiftBlock, { left }: Ways): null => {
  const bare = findBare(text, '{') < 0
  if (bare)
    left(
      'type-unsupported',
      line,
      'Đoạn này không có đáp án trong dấu { }, nên không phải câu hỏi.',
      'There are no answers in braces: this is a description, not a question.',
    )
  else
    left(
      'syntax',
      line,
      'Dấu { } không khớp. Mỗi câu hỏi viết liền, cách câu sau một dòng trống.',
      'The braces don’t match. Write a question without empty lines, and one between two.',
    )
  return null
}

const questionOf = (block: GiftBlock, ways: Ways): Found | null => {
  const { line, id, tags } = block
  const parts = partsOf(block.text)
  if (!parts) return missing(block, ways)
  const stem = giftText(parts.before)
  let images = 0
  const plain = (raw: string): string => {
    const { format, text } = giftText(raw)
    if ((format || stem.format) !== 'html') return text
    const read = ways.html(text)
    images += read.images
    return read.text
  }
  const mark = findBare(parts.body, '####')
  const body = mark < 0 ? parts.body : parts.body.slice(0, mark)
  if (body.trim() === '') {
    ways.left(
      'type-unsupported',
      line,
      'Câu tự luận (không có đáp án) không dùng được trong cuộc thi chấm tự động.',
      'An essay (no answers) can’t be marked by itself.',
    )
    return null
  }
  const answered = giftBody(body, { line, part: ways.part, plain })
  if (!answered) {
    ways.left('syntax', line, 'Không đọc được phần đáp án trong { }.', 'The answers can’t be read.')
    return null
  }
  const after = parts.after.trim()
  // Answers amid a sentence: the gap is shown as a line to fill.
  const text = after === '' ? plain(parts.before) : `${plain(parts.before)} _____ ${plain(after)}`
  const remark = splitRemark(mark < 0 ? '' : plain(parts.body.slice(mark + 4)))
  if (images > 0)
    ways.part(
      'image-lost',
      line,
      `${images} ảnh không nhập được. Hãy thêm ảnh vào câu hỏi sau khi nhập.`,
      `${images} pictures are left out. Add them to the question afterwards.`,
    )
  const key = id || (/^[A-Za-z0-9._-]{1,40}$/.test(parts.title) ? parts.title : '')
  const difficulty = readDifficulty(tagOf(tags, 'difficulty')) ?? 'medium'
  const question = { ...emptyQuestion, ...answered, ...remark, text: { vi: text } }
  return { line, question: { ...question, key, topic: topicOf(block), difficulty } }
}

/** Reads questions in GIFT, the text format of Moodle, with its comments' ids and tags. */
export const readGift = (text: string, html: HtmlReader): Reading => {
  const { problems, left, part } = problemList()
  const questions = giftBlocks(text.normalize('NFC')).flatMap((block) => {
    const found = questionOf(block, { html, left, part })
    return found ? [found] : []
  })
  return { questions, problems }
}
