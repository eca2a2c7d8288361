import type { Text } from '../text.ts'

/** Stable codes of what can be wrong with a file of records as a whole. */
export type BatchErrorCode =
  | 'file-empty'
  | 'file-too-large'
  | 'file-type'
  | 'file-broken'
  | 'file-locked'
  | 'file-unsafe'
  | 'file-slow'
  | 'encoding-unknown'
  | 'quote-open'
  | 'no-rows'
  | 'too-many-rows'
  | 'too-many-columns'

/** A file of records that can't be taken, with the mend in both languages. */
export class BatchError extends Error {
  readonly code: BatchErrorCode
  readonly text: Text

  constructor(code: BatchErrorCode, vi: string, en: string) {
    super(en)
    this.name = 'BatchError'
    this.code = code
    this.text = { vi, en }
  }
}
