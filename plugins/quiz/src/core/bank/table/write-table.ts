import { kinds } from '../../questions/kinds.ts'
import type { Question } from '../../questions/question.ts'
import { letterOf } from '../letters.ts'
import { normalQuestion, shownNumber } from '../normal.ts'
import { type Column, headingOf } from './columns.ts'

/** The names that the office gives its topics, by value. */
export type TopicNames = ReadonlyMap<string, string>

const levels: Record<string, string> = { easy: 'Dễ', medium: 'Trung bình', hard: 'Khó' }

const answerOf = ({ type, rows, isTrue }: Question): string => {
  const letters = rows.map((_, at) => letterOf(at))
  if (type === 'trueFalse') return isTrue ? 'Đúng' : 'Sai'
  if (type === 'number') return rows[0]?.text.vi ?? ''
  if (type === 'ordering') return letters.join(', ')
  if (type === 'matching' || type === 'shortAnswer') return ''
  return letters.filter((_, at) => rows[at]?.correct).join(', ')
}

const cellOf = (question: Question, column: Column, topics: TopicNames): string => {
  const { key, topic, difficulty, type, text, rows, tolerance = 0, explanation, source } = question
  switch (column.kind) {
    case 'code':
      return key
    case 'topic':
      return topics.get(topic) ?? topic
    case 'difficulty':
      return levels[difficulty] ?? difficulty
    case 'type':
      return kinds[type].label.vi
    case 'answer':
      return answerOf(question)
    case 'tolerance':
      return type === 'number' && tolerance ? shownNumber(tolerance) : ''
    case 'source':
      return source ?? ''
    case 'text':
      return (column.english ? text.en : text.vi) ?? ''
    case 'explanation':
      return (column.english ? explanation?.en : explanation?.vi) ?? ''
    case 'option': {
      const own = type === 'number' ? undefined : rows[column.at]?.text
      return (column.english ? own?.en : own?.vi) ?? ''
    }
    case 'match': {
      const own = rows[column.at]?.match
      return (column.english ? own?.en : own?.vi) ?? ''
    }
  }
}

const places = (count: number): number[] => Array.from({ length: count }, (_, at) => at)

const columnsFor = (questions: readonly Question[]): Column[] => {
  const most = Math.max(4, ...questions.map(({ rows }) => rows.length))
  const [pairs, english] = [
    Math.max(0, ...questions.map(({ type, rows }) => (type === 'matching' ? rows.length : 0))),
    true,
  ]
  const wide: Column[] = [
    ...([{ kind: 'text', english }] as const),
    ...places(most).map((at): Column => ({ kind: 'option', at, english })),
    ...places(pairs).map((at): Column => ({ kind: 'match', at, english })),
    ...([{ kind: 'explanation', english }] as const),
  ]
  return [
    ...(['code', 'topic', 'difficulty', 'type'] as const).map((kind): Column => ({ kind })),
    { kind: 'text', english: false },
    ...places(most).map((at): Column => ({ kind: 'option', at, english: false })),
    { kind: 'answer' },
    ...(questions.some(({ tolerance }) => tolerance) ? [{ kind: 'tolerance' } as const] : []),
    { kind: 'source' },
    { kind: 'explanation', english: false },
    ...places(pairs).map((at): Column => ({ kind: 'match', at, english: false })),
    // A column of English only where something stands in it.
    ...wide.filter((column) => questions.some((one) => cellOf(one, column, new Map()) !== '')),
  ]
}

/** Questions as a table with its headings, for `readTable`. */
export const writeTable = (
  questions: readonly Question[],
  topics: TopicNames = new Map(),
): string[][] => {
  const normal = questions.map(normalQuestion)
  const columns = columnsFor(normal)
  return [
    columns.map(headingOf),
    ...normal.map((question) => columns.map((column) => cellOf(question, column, topics))),
  ]
}
