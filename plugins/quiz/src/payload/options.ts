import type { Payload } from 'payload'
import type { BankOptions } from './bank/options.ts'
import type { GroupStore, QueueSize } from './group-writer.ts'
import type { SiteOptions } from '../site/site.ts'
import type { PaperOffice } from '../papers/facts.ts'
import type { StaffPhones } from './people/barred.ts'
import type { QuizKeys } from './keys.ts'
import type { Limits } from './limits.ts'
import type { DrawCertificate } from './results/certificates.ts'
import type { ActSigner } from './results/verify-acts.ts'
import type { DrawShare } from './share.ts'
import type { WorkingDays } from './service.ts'

/** Options of {@link quizPlugin}. */
export type QuizOptions = {
  /** The contests' collection, with drafts, made of `contestFields()`. @default 'quiz-contests' */
  collection?: string
  /** The contests' secrets, kept outside the database; see `fileKeys`. */
  keys: QuizKeys
  /** Who runs contests: closes rounds, releases results, sees who entered. */
  organises: (user: unknown) => boolean
  /** Who else reads the log of looks at personal data. @default organisers alone */
  audits?: (user: unknown) => boolean
  /** Phone numbers of those who run contests or know their key: they can't take part. @default none */
  staff?: StaffPhones
  /** How rows are written in groups. @default one after another, on any database */
  store?: (payload: Payload) => GroupStore
  /** The question bank, for importing and exporting. @default none */
  bank?: BankOptions
  /** The upload collection of the questions' pictures, with `alt` and `altEn`. @default none */
  pictures?: string
  /** The participants' pages. @default none */
  site?: SiteOptions
  /** Whose papers of results are written. @default an agency without a name */
  papers?: PaperOffice
  /** Draws certificates of released results. @default there are none */
  certificate?: DrawCertificate
  /** Draws the picture beside a shared link of a contest. @default there is none */
  share?: DrawShare
  /** How working days are counted, for complaints. @default days of the week but Sat., Sun. */
  workingDays?: WorkingDays
  /** Signs what is done with results, by a key outside the database. @default nobody does */
  signer?: ActSigner
  /** The header in which the server tells the visitor's address. @default 'x-forwarded-for' */
  visitorHeader?: string
  /** How many requests a minute are taken. @default 30 of a participant, 120 of an attempt */
  limits?: Limits
  /** How many writes may wait, and go into one commit. @default 20,000 and 500 */
  queue?: QueueSize
}
