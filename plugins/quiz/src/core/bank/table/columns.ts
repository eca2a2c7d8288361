import { fold } from '../../fold.ts'
import { letterOf } from '../letters.ts'

/** What a column of a table of questions holds; a number is the option's place. */
export type Column =
  | { kind: 'code' | 'topic' | 'difficulty' | 'type' | 'answer' | 'tolerance' | 'source' }
  | { kind: 'text' | 'explanation'; english: boolean }
  | { kind: 'option' | 'match'; at: number; english: boolean }

const plain: Record<string, Column['kind']> = {
  ...{ 'ma cau hoi': 'code', ma: 'code', code: 'code' },
  ...{ 'chu de': 'topic', topic: 'topic' },
  ...{ 'muc do': 'difficulty', 'do kho': 'difficulty', difficulty: 'difficulty' },
  ...{ 'dang cau hoi': 'type', dang: 'type', type: 'type' },
  ...{ 'cau hoi': 'text', 'noi dung cau hoi': 'text', 'noi dung': 'text', question: 'text' },
  ...{ 'dap an': 'answer', 'dap an dung': 'answer', answer: 'answer' },
  ...{ 'sai so': 'tolerance', tolerance: 'tolerance' },
  ...{ 'giai thich': 'explanation', explanation: 'explanation' },
  ...{ 'can cu': 'source', nguon: 'source', source: 'source' },
}

/** What a heading names, in either language; null when it is unknown. */
export const columnOfHeading = (heading: string): Column | null => {
  const folded = fold(heading)
  const english = /\((?:tieng anh|english)\)$/.test(folded)
  const name = folded.replace(/\s*\([^)]*\)$/, '')
  const [, side, letter] = /^(?:(phuong an|option|ve ghep|partner)\s+)?([a-h])$/.exec(name) ?? []
  if (letter !== undefined) {
    const kind = side === 've ghep' || side === 'partner' ? 'match' : 'option'
    return { kind, at: letter.charCodeAt(0) - 97, english }
  }
  const kind = plain[name]
  if (kind === undefined || kind === 'option' || kind === 'match') return null
  return kind === 'text' || kind === 'explanation' ? { kind, english } : { kind }
}

const suffix = (english: boolean): string => (english ? ' (tiếng Anh)' : '')

const headings = {
  code: 'Mã câu hỏi',
  topic: 'Chủ đề',
  difficulty: 'Mức độ',
  type: 'Dạng câu hỏi',
  text: 'Câu hỏi',
  answer: 'Đáp án',
  tolerance: 'Sai số',
  explanation: 'Giải thích',
  source: 'Căn cứ',
  option: 'Phương án',
  match: 'Vế ghép',
} as const

/** The heading under which a column is written. */
export const headingOf = (column: Column): string => {
  const name = headings[column.kind]
  if (column.kind === 'option' || column.kind === 'match')
    return `${name} ${letterOf(column.at)}${suffix(column.english)}`
  return 'english' in column ? `${name}${suffix(column.english)}` : name
}
