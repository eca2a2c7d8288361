import { matching } from './matching.ts'
import { number } from './number.ts'
import { oneAnswer } from './one-answer.ts'
import { ordering } from './ordering.ts'
import type { QuestionKind, QuestionType } from './question.ts'
import { severalAnswers } from './several-answers.ts'
import { shortAnswer } from './short-answer.ts'
import { trueFalse } from './true-false.ts'

/** Every kind of question, by its type. */
export const kinds: Record<QuestionType, QuestionKind> = {
  oneAnswer,
  severalAnswers,
  trueFalse,
  matching,
  ordering,
  number,
  shortAnswer,
}
