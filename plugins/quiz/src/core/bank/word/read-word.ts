import { readDifficulty } from '../difficulty.ts'
import { type Losing, problemList } from '../problem.ts'
import { emptyQuestion, type Found, type Reading } from '../reading.ts'
import { chosenBy, type WordOption, writtenAs } from './answered.ts'
import { saysQuestion, wordLine, type WordLine } from './lines.ts'
import { splitOptions } from './split-options.ts'

type Open = {
  line: number
  number: number
  text: string[]
  options: WordOption[]
  answer: string | null
  said: Record<'explanation' | 'source' | 'topic' | 'difficulty', string>
  /** Where a line without a label goes on. */
  last: 'text' | 'option' | 'answer' | keyof Open['said']
}

const opened = (line: number, number: number, text: string): Open => ({
  ...{ line, number, text: text ? [text] : [], options: [], answer: null, last: 'text' },
  said: { explanation: '', source: '', topic: '', difficulty: '' },
})

const goOn = (open: Open, text: string): void => {
  if (open.last === 'text') open.text.push(text)
  else if (open.last === 'option') {
    const option = open.options.at(-1)
    if (option) option.text += ` ${text}`
  } else if (open.last === 'answer') open.answer = `${open.answer ?? ''} ${text}`.trim()
  else open.said[open.last] += `\n${text}`
}

const take = (open: Open, line: WordLine): boolean => {
  if (line.kind === 'option') {
    if (line.letter.charCodeAt(0) !== 65 + open.options.length) return false
    open.options.push({ text: line.text, marked: line.marked })
    open.last = 'option'
  } else if (line.kind === 'answer') {
    open.answer = line.text
    open.last = 'answer'
  } else if (line.kind === 'text') goOn(open, line.text)
  else if (line.kind !== 'question' && line.kind !== 'key') {
    open.said[line.kind] = line.text
    open.last = line.kind
  }
  return true
}

const closed = (open: Open, key: string | undefined, left: Losing, part: Losing): Found | null => {
  const { line, options, said } = open
  const answer = open.answer ?? key ?? null
  const answered =
    options.length > 0 ? chosenBy(options, answer) : answer ? writtenAs(answer) : null
  if (!answered) {
    if (answer)
      left(
        'answer-unknown',
        line,
        `Câu ${open.number}: đáp án “${answer.slice(0, 60)}” không phải là một phương án.`,
        `Question ${open.number}: the answer “${answer.slice(0, 60)}” is none of the options.`,
      )
    else
      left(
        'answer-missing',
        line,
        `Câu ${open.number} chưa có đáp án. Hãy thêm dòng “Đáp án: …”, hoặc in đậm phương án đúng.`,
        `Question ${open.number} has no answer. Add a line “Đáp án: …”, or set the right option in bold.`,
      )
    return null
  }
  const difficulty = readDifficulty(said.difficulty)
  if (said.difficulty && !difficulty)
    part(
      'difficulty-unknown',
      line,
      `Không hiểu mức độ “${said.difficulty.slice(0, 40)}”; ghi là Trung bình.`,
      `The difficulty “${said.difficulty.slice(0, 40)}” is unknown; medium is taken.`,
    )
  const { topic, source, explanation } = said
  const question = { ...emptyQuestion, ...answered, topic: topic.trim(), source }
  return {
    line,
    question: {
      ...question,
      ...{ text: { vi: open.text.join('\n') }, explanation: { vi: explanation } },
      difficulty: difficulty ?? 'medium',
    },
  }
}

/** For each line, where the next question begins. */
const nextStarts = (lines: readonly string[], bare: boolean): number[] => {
  const starts = new Array<number>(lines.length)
  let next = lines.length
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    starts[at] = next
    if (wordLine(lines[at] ?? '', bare).kind === 'question') next = at
  }
  return starts
}

/**
 * Reads questions as offices write them in Word: "Câu 1: …", "A. …", "Đáp án: B", with "Giải thích",
 * "Căn cứ", "Chủ đề" and "Mức độ"; the right option may be bold (`**` round it), starred or ticked,
 * options may share a line, and a table of answers may stand at the end.
 */
export const readWord = (text: string): Reading => {
  const { problems, left, part } = problemList()
  const lines = text.normalize('NFC').split('\n')
  const bare = !saysQuestion(lines)
  const all: Open[] = []
  const key = new Map<number, string>()
  const starts = nextStarts(lines, bare)
  for (const [at, raw] of lines.entries()) {
    const later = lines.slice(at + 1, Math.min(starts[at] ?? lines.length, at + 40))
    for (const piece of splitOptions(raw, later)) {
      if (piece.trim() === '') continue
      const line = wordLine(piece, bare)
      const open = all.at(-1)
      if (line.kind === 'question') all.push(opened(at + 1, line.number, line.text))
      else if (line.kind === 'key')
        for (const [number, letters] of line.pairs) key.set(number, letters)
      else if (!open || !take(open, line))
        part(
          'line-unread',
          at + 1,
          `Dòng này không thuộc câu hỏi nào: “${piece.trim().slice(0, 60)}”.`,
          `This line belongs to no question: “${piece.trim().slice(0, 60)}”.`,
        )
    }
  }
  const questions = all.flatMap((open) => {
    const found = closed(open, key.get(open.number), left, part)
    return found ? [found] : []
  })
  return { questions, problems }
}
