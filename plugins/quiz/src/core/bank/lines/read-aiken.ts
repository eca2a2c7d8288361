import { placesOfLetters } from '../letters.ts'
import { problemList } from '../problem.ts'
import { emptyQuestion, type Reading } from '../reading.ts'

type Open = { line: number; text: string[]; options: string[] }

const option = /^([A-Z])\s*[.)]\s+(.*)$/
const answer = /^ANSWER\s*:\s*(.*)$/i

/** Reads questions in Aiken: a question, options "A. …" or "A) …", and "ANSWER: B". */
export const readAiken = (text: string): Reading => {
  const { problems, left } = problemList()
  const questions: Reading['questions'] = []
  let open: Open = { line: 0, text: [], options: [] }

  const unfinished = (line: number): void => {
    if (open.text.length === 0 && open.options.length === 0) return
    left(
      'answer-missing',
      open.line || line,
      'Thiếu dòng “ANSWER: …” sau các phương án.',
      'The line “ANSWER: …” is missing after the options.',
    )
  }
  const close = (line: number, letters: string): void => {
    const places = placesOfLetters(letters)
    if (!places || places.some((place) => place >= open.options.length)) {
      left(
        'answer-unknown',
        line,
        `Đáp án “${letters.slice(0, 40)}” không phải là một phương án ở trên.`,
        `The answer “${letters.slice(0, 40)}” is none of the options above.`,
      )
      return
    }
    const rows = open.options.map((vi, at) => ({ text: { vi }, correct: places.includes(at) }))
    const type = places.length > 1 ? ('severalAnswers' as const) : ('oneAnswer' as const)
    const question = { ...emptyQuestion, type, rows, text: { vi: open.text.join('\n') } }
    questions.push({ line: open.line, question })
  }

  const lines = text.normalize('NFC').split('\n')
  for (const [at, raw] of lines.entries()) {
    const line = raw.trim()
    const chosen = answer.exec(line)
    const [, letter, offered] = option.exec(line) ?? []
    const isNext = letter?.charCodeAt(0) === 65 + open.options.length
    if (line === '') continue
    if (chosen) {
      close(at + 1, chosen[1] ?? '')
      open = { line: 0, text: [], options: [] }
    } else if (offered !== undefined && isNext && open.text.length > 0) open.options.push(offered)
    else if (open.options.length > 0) {
      unfinished(at + 1)
      open = { line: at + 1, text: [line], options: [] }
    } else {
      open.line ||= at + 1
      open.text.push(line)
    }
  }
  unfinished(lines.length)
  return { questions, problems }
}
