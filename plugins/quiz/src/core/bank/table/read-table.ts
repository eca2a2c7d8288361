import { readNumber } from '../../questions/number.ts'
import type { Row } from '../../questions/question.ts'
import { readDifficulty } from '../difficulty.ts'
import { type Losing, problemList } from '../problem.ts'
import { emptyQuestion, type Found, type Reading } from '../reading.ts'
import { answeredBy } from './answer.ts'
import { type Column, columnOfHeading } from './columns.ts'
import { readType } from './types.ts'

/** A line of a table with its number, counted from 1. */
export type TableRow = { number: number; cells: readonly string[] }

type Cells = (kind: Column['kind'], english?: boolean, at?: number) => string

const cellsOf =
  (columns: readonly (Column | null)[], cells: readonly string[]): Cells =>
  (kind, english = false, at) => {
    const place = columns.findIndex(
      (column) =>
        column?.kind === kind &&
        (!('english' in column) || column.english === english) &&
        (!('at' in column) || column.at === at),
    )
    return (cells[place] ?? '').trim()
  }

const rowsFrom = (cell: Cells): Row[] => {
  const all = Array.from({ length: 8 }, (_, at): Row => {
    const [en, matchEn] = [cell('option', true, at), cell('match', true, at)]
    const match = { vi: cell('match', false, at), ...(matchEn ? { en: matchEn } : {}) }
    return {
      text: { vi: cell('option', false, at), ...(en ? { en } : {}) },
      ...(match.vi || matchEn ? { match } : {}),
    }
  })
  const last = all.findLastIndex(({ text, match }) => text.vi !== '' || match !== undefined)
  return all.slice(0, last + 1)
}

const questionOf = (cell: Cells, line: number, left: Losing, part: Losing): Found | null => {
  const said = { type: cell('type'), difficulty: cell('difficulty'), answer: cell('answer') }
  const type = said.type ? readType(said.type) : null
  if (said.type && !type) {
    left(
      'type-unsupported',
      line,
      `Không có dạng câu hỏi “${said.type.slice(0, 40)}”. Xem trang “Hướng dẫn” của tệp mẫu.`,
      `There is no type “${said.type.slice(0, 40)}”. See the template’s second sheet.`,
    )
    return null
  }
  const answered = answeredBy(type, rowsFrom(cell), said.answer)
  if (!answered) {
    left(
      ...([said.answer ? 'answer-unknown' : 'answer-missing', line] as const),
      said.answer
        ? `Đáp án “${said.answer.slice(0, 60)}” không khớp với các phương án của dòng này.`
        : 'Chưa ghi đáp án ở cột “Đáp án”.',
      said.answer
        ? `The answer “${said.answer.slice(0, 60)}” is none of this row’s options.`
        : 'The column “Đáp án” is empty.',
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
  const [en, explanationEn] = [cell('text', true), cell('explanation', true)]
  const question = { ...emptyQuestion, ...answered, key: cell('code'), topic: cell('topic') }
  return {
    line,
    question: {
      ...question,
      difficulty: difficulty ?? 'medium',
      text: { vi: cell('text'), ...(en ? { en } : {}) },
      explanation: {
        vi: cell('explanation'),
        ...(explanationEn ? { en: explanationEn } : {}),
      },
      source: cell('source'),
      tolerance: readNumber(cell('tolerance')) ?? 0,
    },
  }
}

/** Reads a table of questions by the headings of its first line. */
export const readTable = (rows: readonly TableRow[]): Reading => {
  const { problems, left, part } = problemList()
  const [head, ...body] = rows
  const columns = (head?.cells ?? []).map(columnOfHeading)
  const unknown = (head?.cells ?? []).filter((cell, at) => cell.trim() !== '' && !columns[at])
  if (!columns.some((column) => column?.kind === 'text')) {
    left(
      'fields-unknown',
      head?.number ?? 1,
      'Dòng đầu phải có cột “Câu hỏi”. Hãy dùng tệp mẫu.',
      'The first line needs a column “Câu hỏi”. Use the template.',
    )
    return { questions: [], problems }
  }
  if (unknown.length > 0)
    part(
      'fields-unknown',
      head?.number ?? 1,
      `Không nhập các cột: ${unknown.map((one) => one.trim().slice(0, 30)).join('; ')}.`,
      `Columns that are left out: ${unknown.map((one) => one.trim().slice(0, 30)).join('; ')}.`,
    )
  const questions = body.flatMap(({ number, cells }) => {
    const found = questionOf(cellsOf(columns, cells), number, left, part)
    return found ? [found] : []
  })
  return { questions, problems }
}
