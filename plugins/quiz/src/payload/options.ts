import type { Payload } from 'payload'
import type { BankOptions } from './bank/options.ts'
import type { GroupStore } from './group-writer.ts'
import type { SiteOptions } from '../site/site.ts'
import type { QuizKeys } from './keys.ts'

/** Options of {@link quizPlugin}. */
export type QuizOptions = {
  /** The contests' collection, with drafts, made of `contestFields()`. @default 'quiz-contests' */
  collection?: string
  /** The contests' secrets, kept outside the database; see `fileKeys`. */
  keys: QuizKeys
  /** Who runs contests: closes rounds, releases results, sees who entered. */
  organises: (user: unknown) => boolean
  /** How rows are written in groups. @default one after another, on any database */
  store?: (payload: Payload) => GroupStore
  /** The question bank, for importing and exporting. @default none */
  bank?: BankOptions
  /** The participants' pages. @default none */
  site?: SiteOptions
  /** The header in which the server tells the visitor's address. @default 'x-forwarded-for' */
  visitorHeader?: string
}
