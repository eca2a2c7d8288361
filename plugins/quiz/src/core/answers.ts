import type { Asked } from './paper.ts'
import { kinds } from './questions/kinds.ts'
import type { Question } from './questions/question.ts'

/** Answers by question id, as a client sends them. */
export type Answers = Record<string, readonly string[]>

/** What stands of each question, with the number of the save that said it. */
export type Standing = ReadonlyMap<string, { seq: number; answer: readonly string[] }>

/** One saved state of the answers; the client counts `seq` up. */
export type AnswerStep = { seq: number; answers: Answers }

/**
 * The answers that stand after several saves, in whatever order these arrived: for each question,
 * what the save with the highest number said of it.
 */
export const standingAnswers = (steps: readonly AnswerStep[]): Answers =>
  answersOf(steps.reduce<Standing>(withStep, new Map()))

/** What stands after one more save. */
export const withStep = (standing: Standing, { seq, answers }: AnswerStep): Standing => {
  const next = new Map(standing)
  for (const [id, answer] of Object.entries(answers))
    if (seq >= (standing.get(id)?.seq ?? seq)) next.set(id, { seq, answer })
  return next
}

/** The answers alone. */
export const answersOf = (standing: Standing): Answers =>
  Object.fromEntries([...standing].map(([id, { answer }]) => [id, answer]))

/** The ids of questions whose answers are none to them. Unknown questions count too. */
export const strayAnswers = (asked: readonly Asked[], answers: Answers): string[] => {
  const known = new Map(asked.map((one) => [one.id, one]))
  return Object.entries(answers).flatMap(([id, answer]) => {
    const one = known.get(id)
    if (!one) return [id]
    return kinds[one.question.type].decode(one.question, one.ids, answer) === null ? [id] : []
  })
}

/**
 * How many questions of a paper were answered right.
 *
 * @param keyOf the question by whose key an asked one is marked. @default itself
 */
export const countRight = (
  asked: readonly Asked[],
  answers: Answers,
  keyOf: (asked: Question) => Question = (one) => one,
): number =>
  asked.reduce((sum, { id, question, ids }) => {
    const kind = kinds[question.type]
    const decoded = kind.decode(question, ids, answers[id] ?? [])
    return sum + (decoded ? kind.score(keyOf(question), decoded, question) : 0)
  }, 0)
