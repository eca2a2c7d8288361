import { kinds } from '../questions/kinds.ts'
import type { Question } from '../questions/question.ts'
import { bankLimits } from './bank-limits.ts'
import { normalQuestion } from './normal.ts'
import type { Problem } from './problem.ts'
import type { Found, Reading } from './reading.ts'

const tooLong = (question: Question): { vi: string; en: string; most: number } | null => {
  const { text, rows, explanation, source = '' } = question
  const measured: [string, string, number, (string | null | undefined)[]][] = [
    ['Câu hỏi', 'The question', bankLimits.question, [text.vi, text.en]],
    [
      ...(['Phương án', 'An option', bankLimits.option] as const),
      rows.flatMap((row) => [row.text.vi, row.text.en]),
    ],
    [
      ...(['Vế ghép', 'A partner', bankLimits.match] as const),
      rows.flatMap(({ match }) => [match?.vi, match?.en]),
    ],
    [
      ...(['Giải thích', 'The explanation', bankLimits.explanation] as const),
      [explanation?.vi, explanation?.en],
    ],
    ['Căn cứ', 'The source', bankLimits.source, [source]],
  ]
  for (const [vi, en, most, texts] of measured)
    if (texts.some((one) => (one?.length ?? 0) > most)) return { vi, en, most }
  return null
}

const problemOf = (question: Question): Pick<Problem, 'code' | 'message'> | null => {
  if (question.text.vi === '')
    return {
      code: 'question-faulty',
      message: { vi: 'Câu hỏi để trống.', en: 'The question is empty.' },
    }
  const long = tooLong(question)
  if (long)
    return {
      code: 'text-too-long',
      message: {
        vi: `${long.vi} quá dài, tối đa ${long.most} chữ. Hãy rút gọn.`,
        en: `${long.en} is too long, at most ${long.most} letters.`,
      },
    }
  const [fault] = kinds[question.type].faults(question)
  return fault ? { code: 'question-faulty', message: fault.text } : null
}

const badCode = (key: string): boolean => key !== '' && !/^[A-Za-z0-9._-]{1,40}$/.test(key)

/** One that can't be asked is a problem; a code that the bank can't hold is left out of one that can. */
const checkOne = ({ question: raw, line, file }: Found): Reading => {
  const question = normalQuestion(raw)
  const place = { line, ...(file ? { file } : {}) }
  const fault = problemOf(question)
  if (fault) return { questions: [], problems: [{ ...place, ...fault, loses: 'question' }] }
  if (!badCode(question.key)) return { questions: [{ ...place, question }], problems: [] }
  const problem: Problem = {
    ...{ ...place, code: 'code-invalid', loses: 'part' },
    message: {
      vi: `Mã “${question.key.slice(0, 60)}” không dùng được (chỉ chữ không dấu, số, dấu chấm, gạch; tối đa 40). Câu hỏi sẽ nhận mã mới.`,
      en: `The code “${question.key.slice(0, 60)}” can’t be used (letters, digits, “.”, “_”, “-”, at most 40). It gets a new one.`,
    },
  }
  return { questions: [{ ...place, question: { ...question, key: '' } }], problems: [problem] }
}

const byPlace = (a: Problem, b: Problem): number =>
  (a.file ?? '').localeCompare(b.file ?? '') || (a.line ?? 0) - (b.line ?? 0)

/** Keeps the questions that can be asked, in their one form, and says why others can't. */
export const checkReading = ({ questions, problems }: Reading): Reading => {
  const taken = questions.slice(0, bankLimits.questions).map(checkOne)
  const first = questions[bankLimits.questions]
  const more = questions.length - bankLimits.questions
  const all = [...problems, ...taken.flatMap((one) => one.problems)].sort(byPlace)
  if (first)
    all.push({
      ...{ line: first.line, code: 'too-many-questions', loses: 'question' },
      message: {
        vi: `Mỗi lần nhập tối đa ${bankLimits.questions} câu; ${more} câu từ dòng này trở đi bị bỏ lại. Hãy tách tệp.`,
        en: `One import takes ${bankLimits.questions} questions; ${more} from this line on are left out. Split the file.`,
      },
    })
  return { questions: taken.flatMap((one) => one.questions), problems: all }
}
