import type { Question } from '../questions/question.ts'
import type { Problem } from './problem.ts'

/** A question that a file holds, with the place where it stands there. */
export type Found = {
  question: Question
  /** Counted from 1. */
  line: number
  /** The file within a package. */
  file?: string
}

/** What was read from a file. A question whose code, topic or source the file doesn't tell has ''. */
export type Reading = { questions: Found[]; problems: Problem[] }

/** A question to begin with: of no topic, of medium difficulty. */
export const emptyQuestion: Question = {
  key: '',
  topic: '',
  difficulty: 'medium',
  type: 'oneAnswer',
  text: { vi: '' },
  rows: [],
  source: '',
}
