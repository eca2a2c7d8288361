import type { Answers } from './answers.ts'
import { canonicalJson } from './canonical.ts'

/** An entry as it was handed in, or as it stood when its time was over. */
export type HandedIn = {
  receipt: string
  /** ISO time of the submission, or of the deadline where there was none. */
  submittedAt: string
  /** Of every question of the paper: {@link wholeAnswers}. */
  answers: Answers
  prediction: number | null
}

/**
 * Answers with every question of the paper in them, with an empty list where none was given. Ids are
 * long and drawn for this paper alone, so even a blank one can't be guessed from its hash.
 */
export const wholeAnswers = (asked: readonly { id: string }[], answers: Answers): Answers =>
  Object.fromEntries(asked.map(({ id }) => [id, answers[id] ?? []]))

/**
 * What an entry's hash is of: canonical JSON of receipt, time, answers and prediction. The hash is
 * SHA-256 of the text's UTF-8 bytes, in hex.
 */
export const entryText = ({ receipt, submittedAt, answers, prediction }: HandedIn): string =>
  canonicalJson({ receipt, submittedAt, answers, prediction })
