import type { ForGroups } from '../people/groups.ts'
import type { Text } from '../text.ts'
import type { Chance } from '../chance.ts'

/** The kinds of questions, by the names that records use. */
export type QuestionType =
  'oneAnswer' | 'severalAnswers' | 'trueFalse' | 'matching' | 'ordering' | 'number' | 'shortAnswer'

/** One row of a question: an option, a pair, a step, or an accepted answer, by its kind. */
export type Row = { text: Text; correct?: boolean; match?: Text }

/** A question with its key. Never leaves the server before the round closes. */
export type Question = ForGroups & {
  /** Tells the questions of one contest apart; stable over versions. */
  key: string
  topic: string
  difficulty: string
  type: QuestionType
  text: Text
  rows: readonly Row[]
  /** For true/false. */
  isTrue?: boolean
  /** For numbers: how far an answer may lie off. @default 0 */
  tolerance?: number
  /** The id of its picture. */
  picture?: string
  explanation?: Text
  source?: string
}

/** Something to choose from, under a name that means nothing outside one attempt. */
export type Choice = { id: string; text: Text }

/** What a participant may see of a question beside its text. */
export type Prompt = {
  multiple: boolean
  options: Choice[]
  matches?: Choice[]
  input?: 'text' | 'number'
}

/** Names for a question's rows in one attempt. */
export type RowIds = { option: (row: number) => string; match: (row: number) => string }

/** Something that keeps a question from being asked. */
export type QuestionFault = { code: string; text: { vi: string; en: string } }

/**
 * A kind of question. An answer is always a list of texts: ids of options in most kinds, pairs of
 * ids in matching, what was typed in others. Decoded, it is free of ids: places of rows, or text.
 */
export type QuestionKind = {
  type: QuestionType
  label: { vi: string; en: string }
  faults: (question: Question) => QuestionFault[]
  prompt: (question: Question, ids: RowIds, chance: Chance | null) => Prompt
  /** Whether the rows' own order is the answer, so that it is never shown. @default false */
  orderTells?: boolean
  /** The answer without ids; null when it is none to this question. An empty list is no answer. */
  decode: (question: Question, ids: RowIds, answer: readonly string[]) => readonly string[] | null
  /**
   * 1 when right, else 0.
   *
   * @param asked the question as it was asked, where it is marked by a key corrected since; places
   *   in the answer are of its rows. @default `question`
   */
  score: (question: Question, decoded: readonly string[], asked?: Question) => number
  /**
   * Whether an answer to the one can be marked by the key of the other.
   *
   * @default the same options in the same order
   */
  isSame?: (asked: Question, now: Question) => boolean
}

/** How often what was answered. */
export type QuestionCounts = {
  asked: number
  answered: number
  right: number
  given: Record<string, number>
}

/** Statistics that every kind has: decoded answers counted. */
export const countAnswers = (
  { score }: QuestionKind,
  question: Question,
  decoded: readonly (readonly string[])[],
): QuestionCounts => {
  const given: Record<string, number> = {}
  for (const item of decoded.flat()) given[item] = (given[item] ?? 0) + 1
  return {
    asked: decoded.length,
    answered: decoded.filter((answer) => answer.length > 0).length,
    right: decoded.filter((answer) => score(question, answer) === 1).length,
    given,
  }
}
