import { fold } from '../../fold.ts'
import { kinds } from '../../questions/kinds.ts'
import type { QuestionType } from '../../questions/question.ts'

const names = new Map<string, QuestionType>(
  Object.values(kinds).flatMap(({ type, label }) =>
    [type, label.vi, label.en].map((name): [string, QuestionType] => [fold(name), type]),
  ),
)

/** The kind of question that words name, in either language; null when they name none. */
export const readType = (text: string): QuestionType | null => names.get(fold(text)) ?? null
