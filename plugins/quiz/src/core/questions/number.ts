import type { QuestionKind } from './question.ts'

/**
 * A number as people here write it: "1.000.000", "1000000", "2,5" and "2.5"; null when it is none.
 * Points are thousands where they part groups of three and a comma, or nothing, follows.
 */
export const readNumber = (text: string): number | null => {
  const plain = text.replace(/\s/g, '')
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)
  const number = (grouped ? plain.replaceAll('.', '') : plain).replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : null
}

/** A number is typed; right means within the tolerance of the first row's. */
export const number: QuestionKind = {
  type: 'number',
  label: { vi: 'Điền số', en: 'Number' },
  faults: ({ rows: [row] }) =>
    row && readNumber(row.text.vi) !== null
      ? []
      : [
          {
            code: 'number-missing',
            text: { vi: 'Đáp án phải là một số.', en: 'The answer must be a number.' },
          },
        ],
  prompt: () => ({ multiple: false, options: [], input: 'number' }),
  decode: (_, __, answer) => {
    const [text] = answer
    if (text === undefined || (answer.length === 1 && text.trim() === '')) return []
    const value = answer.length === 1 ? readNumber(text) : null
    return value === null ? null : [String(value)]
  },
  // The rows are the key.
  isSame: () => true,
  score: ({ rows: [row], tolerance = 0 }, [given]) => {
    const right = row ? readNumber(row.text.vi) : null
    if (given === undefined || right === null) return 0
    return Math.abs(Number(given) - right) <= tolerance + 1e-9 ? 1 : 0
  },
}
