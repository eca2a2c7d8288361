/** What a line of a question written in Word is. */
export type WordLine =
  | { kind: 'question'; number: number; text: string }
  | { kind: 'option'; letter: string; text: string; marked: boolean }
  | { kind: 'answer' | 'explanation' | 'source' | 'topic' | 'difficulty'; text: string }
  | { kind: 'key'; pairs: [number: number, letters: string][] }
  | { kind: 'text'; text: string }

const numbered =
  /^(?:câu(?:\s+hỏi)?|question|bài)\s*(\d{1,4})\s*(?:\([^)]*\))?\s*[.:)\-–]?\s*(.*)$/i
const bareNumber = /^(\d{1,4})\s*[.)]\s+(.+)$/
const optionStart = /^\*{0,2}\s*([A-Ha-h])\s*[.):\]]\s*(.*)$/
const labels: [kind: 'answer' | 'explanation' | 'source' | 'topic' | 'difficulty', RegExp][] = [
  [
    'answer',
    /^(?:đáp\s*án(?:\s*đúng)?\s*(?:là\s*:?\s+|[:.]|(?=[A-H](?:\s*[,;&+]\s*[A-H])*\s*$))|(?:đ\/a|answer|key|trả lời)\s*:)\s*(.*)$/i,
  ],
  ['explanation', /^(?:giải thích|lời giải|explanation)\s*[:.]\s*(.*)$/i],
  ['source', /^(?:căn cứ|nguồn|source)\s*[:.]\s*(.*)$/i],
  ['topic', /^(?:chủ đề|topic)\s*[:.]\s*(.*)$/i],
  ['difficulty', /^(?:mức độ|độ khó|difficulty)\s*[:.]\s*(.*)$/i],
]
const keyPair = /(\d{1,4})\s*[-.:)–]?\s*([A-H](?:\s*,\s*[A-H])*)(?![\p{L}\d])/gu

/** A line without the asterisks that stand for bold, and whether the whole of it was bold. */
export const unmarked = (text: string): { text: string; marked: boolean } => {
  const trimmed = text.trim()
  const right = /\s*(?:\(\s*(?:đúng|đ|correct)\s*\)|[✓✔√])\s*$/i
  const isTicked = right.test(trimmed)
  const bare = trimmed.replace(right, '')
  const isWhole = /^\*{2}[^*]+\*{2}$/.test(bare) || /^\*[^*]+$/.test(bare) || /^[^*]+\*$/.test(bare)
  return { text: bare.replace(/\*{1,2}/g, '').trim(), marked: isTicked || isWhole }
}

/** "1-B, 2. C, 3 A, D" as pairs; null when the line says anything else. */
const keyPairs = (text: string): [number, string][] | null => {
  const rest = text.replace(keyPair, '').replace(/[\s,;|]+/g, '')
  const pairs = Array.from(text.matchAll(keyPair), ([, number = '', letters = '']) => {
    return [Number(number), letters] as [number, string]
  })
  return rest === '' && pairs.length > 1 ? pairs : null
}

/** @param bare whether "1. …" begins a question, as it does where nothing says "Câu 1" */
export const wordLine = (raw: string, bare: boolean): WordLine => {
  const plain = raw.replace(/\*{1,2}/g, '').trim()
  const [, number, text = ''] = numbered.exec(plain) ?? (bare ? (bareNumber.exec(plain) ?? []) : [])
  if (/^(?:bảng\s+)?đáp\s*án$/i.test(plain)) return { kind: 'key', pairs: [] }
  const pairs = keyPairs(plain.replace(/^(?:bảng\s+)?đáp\s*án\s*:?/i, ''))
  if (pairs) return { kind: 'key', pairs }
  if (number !== undefined) return { kind: 'question', number: Number(number), text }
  for (const [kind, label] of labels) {
    const found = label.exec(plain)
    if (found) return { kind, text: found[1] ?? '' }
  }
  const [, letter = '', offered = ''] = optionStart.exec(raw.trim()) ?? []
  if (letter === '') return { kind: 'text', text: plain }
  const starred = /^\*[^*]/.test(raw.trim())
  const { text: shown, marked } = unmarked(
    raw.trim().startsWith('**') && !offered.startsWith('**') ? `**${offered}` : offered,
  )
  return { kind: 'option', letter: letter.toUpperCase(), text: shown, marked: marked || starred }
}

/** Whether any line says "Câu 1" rather than "1." alone. */
export const saysQuestion = (lines: readonly string[]): boolean =>
  lines.some((line) => numbered.test(line.replace(/\*/g, '').trim()))
