import { kinds } from './kinds.ts'
import type { Question } from './question.ts'
import { textsOf } from './rows.ts'

/** Whether an answer to a question as it was asked can be marked by the key that it has now. */
export const isSame = (asked: Question, now: Question): boolean => {
  if (asked.type !== now.type) return false
  const own = kinds[asked.type].isSame
  if (own) return own(asked, now)
  return JSON.stringify(textsOf(asked)) === JSON.stringify(textsOf(now))
}
