/** Why a file is refused as a whole, by stable codes. */
export type BankErrorCode =
  | 'encoding-unknown'
  | 'file-broken'
  | 'file-empty'
  | 'file-locked'
  | 'file-missing'
  | 'file-slow'
  | 'file-too-large'
  | 'file-unsafe'
  | 'format-unknown'
  | 'no-questions'

const statuses: Partial<Record<BankErrorCode, number>> = {
  'file-too-large': 413,
  'format-unknown': 415,
  'encoding-unknown': 415,
  'file-locked': 415,
}

/** A file that can't be read, with the mend in both languages and an HTTP status. */
export class BankError extends Error {
  readonly code: BankErrorCode
  readonly text: { vi: string; en: string }
  readonly status: number

  constructor(code: BankErrorCode, vi: string, en: string) {
    super(en)
    this.name = 'BankError'
    this.code = code
    this.text = { vi, en }
    this.status = statuses[code] ?? 400
  }
}
