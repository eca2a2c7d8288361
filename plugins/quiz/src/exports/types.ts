export type { AskedField, Contest, Round } from '../core/contest.ts'
export type { QuizErrorCode } from '../core/quiz-error.ts'
export type { GroupStore } from '../payload/group-writer.ts'
export type { QuizOptions } from '../payload/options.ts'
