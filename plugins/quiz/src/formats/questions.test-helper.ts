import fc from 'fast-check'
import { kinds } from '../core/questions/kinds.ts'
import type { Question, QuestionType, Row } from '../core/questions/question.ts'
import { normalQuestion } from '../core/bank/normal.ts'

const pieces = [
  ...['Nghị quyết', 'cải cách', 'hành chính', 'Ủy ban', 'nhân dân', 'phường', 'thủ tục', 'hồ sơ'],
  ...[
    '100 %',
    '=',
    '~',
    '#',
    '{',
    '}',
    ':',
    '\\',
    '::',
    '//',
    '->',
    '%50%',
    '####',
    '[html]',
    '\\n',
  ],
  ...[
    '<b>',
    '&amp;',
    '&',
    '"',
    "'",
    '|',
    'A.',
    'Câu 1:',
    'Đáp án: B',
    '_x000A_',
    '=1+1',
    '😀',
    '“”',
  ],
  ...['Ễ', 'e\u0302\u0303', 'ệ', '–', 'T', '1.000', '2,5', '*', '**', '$CATEGORY:', '^', '_____'],
]

/** Words of ward offices among the signs that formats trip over. */
const phrase = (long: boolean) =>
  fc
    .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string()), {
      ...{ minLength: 1, maxLength: 6 },
    })
    .chain((words) => fc.constantFrom(' ', ...(long ? ['\n'] : ['  '])).map((by) => words.join(by)))

const text = (long: boolean, english: boolean) =>
  english
    ? fc.record({ vi: phrase(long), en: fc.option(phrase(long), { nil: undefined }) })
    : fc.record({ vi: phrase(long) })

const number = fc
  .oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: -9999, max: 9999 }).map((n) => n / 8),
  )
  .map((value) => String(Object.is(value, -0) ? 0 : value).replace('.', ','))

const rows = (type: QuestionType, english: boolean): fc.Arbitrary<Row[]> => {
  if (type === 'trueFalse') return fc.constant([])
  if (type === 'number') return number.map((vi) => [{ text: { vi } }])
  const row = fc.record({
    text: text(false, english && type !== 'shortAnswer'),
    match: text(false, english),
    correct: fc.boolean(),
  })
  return fc.array(row, { minLength: type === 'shortAnswer' ? 1 : 2, maxLength: 8 })
}

/** A question that can be asked, in its one form. @param english whether it may have English */
export const anyQuestion = (english: boolean): fc.Arbitrary<Question> =>
  fc
    .constantFrom<QuestionType[]>(...Object.values(kinds).map(({ type }) => type))
    .chain((type) =>
      fc.record({
        key: fc.stringMatching(/^[A-Za-z0-9._-]{1,40}$/),
        topic: fc.constantFrom('law', 'Cải cách', ''),
        difficulty: fc.constantFrom('easy', 'medium', 'hard'),
        type: fc.constant(type),
        text: text(true, english),
        rows: rows(type, english),
        isTrue: fc.boolean(),
        tolerance: fc.constantFrom(0, 0.5, 10),
        explanation: fc.option(text(true, english), { nil: undefined }),
        source: fc.oneof(fc.constant('Điều 5, Nghị định 118/2025'), phrase(false)),
      }),
    )
    .map(({ explanation, ...rest }) => {
      const one: Question = { ...rest, ...(explanation ? { explanation } : {}) }
      // Of one answer the first row is right.
      const marked = one.rows.map((row, at) => ({ ...row, correct: at === 0 }))
      return normalQuestion(one.type === 'oneAnswer' ? { ...one, rows: marked } : one)
    })
    .filter(
      (question) =>
        question.text.vi !== '' &&
        question.explanation?.vi !== '' &&
        kinds[question.type].faults(question).length === 0,
    )
