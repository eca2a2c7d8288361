import { answersOf } from '../core/answers.ts'
import { isInTime } from '../core/attempt-clock.ts'
import { entryText, wholeAnswers } from '../core/entry-hash.ts'
import { askedIn } from '../core/paper.ts'
import type { AttemptRow, SubmissionRow } from './attempts.ts'
import { sha256Hex } from './native-hash.ts'
import type { Service } from './service.ts'

/** What proves a submission to who made it: the text, and its SHA-256 as the frozen list has it. */
export type ProvenEntry = { submittedAt: string; entry: string; entryHash: string }

/** Makes it of a submission as it is stored. */
export const provenEntry = (
  { receipt }: Pick<AttemptRow, 'receipt'>,
  { at, answers, prediction }: Omit<SubmissionRow, 'key'>,
): ProvenEntry => {
  const entry = entryText({ receipt, submittedAt: at, answers, prediction })
  return { submittedAt: at, entry, entryHash: sha256Hex(entry) }
}

/**
 * What an attempt stands for by now: its submission, or what was saved once its time is over; null
 * while it is under way, and where nothing was saved.
 */
export const standingEntry = async (
  { attempts }: Service,
  row: AttemptRow,
): Promise<{ entry: ProvenEntry; isSubmitted: boolean } | null> => {
  const submission = await attempts.submission(row.key)
  if (submission) return { entry: provenEntry(row, submission), isSubmitted: true }
  const { paper, round } = await attempts.paperOf(row)
  if (isInTime(new Date(row.deadline).getTime(), round, Date.now())) return null
  const { standing } = await attempts.saved(row.key)
  if (standing.size === 0) return null
  const answers = wholeAnswers(askedIn(paper), answersOf(standing))
  const saved = { answers, prediction: null, at: row.deadline }
  return { entry: provenEntry(row, saved), isSubmitted: false }
}
