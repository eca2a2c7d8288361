export type { AskedField, Contest, ContestFault, Round } from './core/contest.ts'
export { contestFaults } from './core/contest.ts'
export { drawWinners } from './core/draw.ts'
export { QuizError, type QuizErrorCode } from './core/quiz-error.ts'
export { contestFields } from './payload/contest-fields.ts'
export { contestOf } from './payload/contest-of.ts'
export type { BankOptions } from './payload/bank/options.ts'
export type { Batch, GroupStore, Row } from './payload/group-writer.ts'
export type { StatisticsReport } from './payload/item-statistics.ts'
export { addSealKey, fileKeys, type QuizKeys } from './payload/keys.ts'
export type { QuizOptions } from './payload/options.ts'
export type { QuizAnswer, QuizAsk } from './payload/exchange.ts'
export type { Limits } from './payload/limits.ts'
export { resealAll } from './payload/people/reseal.ts'
export { type QuizApi, quizApi, quizFront, type QuizHandle, quizPlugin } from './payload/plugin.ts'
export type { PaperOffice } from './papers/facts.ts'
export type {
  CertificateFacts,
  CertificateFile,
  DrawCertificate,
} from './payload/results/certificates.ts'
export type { SiteOptions } from './site/site.ts'
export { questionFields } from './payload/question-fields.ts'
export { takeFromBank } from './payload/take-from-bank.ts'
